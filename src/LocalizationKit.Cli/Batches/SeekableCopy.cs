namespace LocalizationKit.Cli.Batches;

/// <summary>Gives a stream that can seek: the stream itself, or a temporary file with its content.</summary>
internal sealed class SeekableCopy : IDisposable
{
    private readonly bool _isOwn;

    private SeekableCopy(Stream stream, bool isOwn)
    {
        Stream = stream;
        _isOwn = isOwn;
    }

    /// <summary>Gets the stream.</summary>
    public Stream Stream { get; }

    /// <summary>Makes it.</summary>
    public static async Task<SeekableCopy> OfAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (stream.CanSeek)
        {
            return new SeekableCopy(stream, isOwn: false);
        }

        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await stream.CopyToAsync(file, cancellationToken);
        file.Position = 0;
        return new SeekableCopy(file, isOwn: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isOwn)
        {
            Stream.Dispose();
        }
    }
}
