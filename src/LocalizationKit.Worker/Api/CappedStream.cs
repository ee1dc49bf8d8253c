using LocalizationKit.Batches;

namespace LocalizationKit.Worker.Api;

/// <summary>Reads no more of a stream than is allowed.</summary>
internal sealed class CappedStream(Stream inner, long limit) : ForwardStream
{
    private long _read;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        _read += read;
        return _read > limit ? throw new InvalidDataException($"The record is longer than {limit} bytes; shorten it, or raise LocalizationKit:Judging:MaxRecordBytes.") : read;
    }

    // The server's body must not be waited for by a thread.
    public override int Read(Span<byte> buffer) => throw new NotSupportedException();
}
