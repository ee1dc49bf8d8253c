using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Gives a stream and then some bytes more.</summary>
internal sealed class AppendedStream(Stream stream, byte[] tail) : AsyncForwardStream
{
    private int _given = -1;

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_given < 0)
        {
            var read = await stream.ReadAsync(buffer, cancellationToken);
            if (read > 0 || buffer.IsEmpty)
            {
                return read;
            }

            _given = 0;
        }

        var count = Math.Min(buffer.Length, tail.Length - _given);
        tail.AsMemory(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }
}
