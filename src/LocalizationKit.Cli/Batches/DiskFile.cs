using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Reads a file on the thread that asks: to hand a read from the disk to another thread takes longer than the read.</summary>
internal sealed class DiskFile : ForwardStream
{
    private readonly FileStream _file;

    private DiskFile(FileStream file) => _file = file;

    /// <summary>Returns the way to read a file; a pipe, whose reads may wait for ever, is read as before.</summary>
    /// <param name="file">The file; disposed of with the result.</param>
    public static Stream Of(FileStream file) => file.CanSeek ? new DiskFile(file) : file;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => _file.Read(buffer);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
