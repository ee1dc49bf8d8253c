using LocalizationKit.Batches;

namespace LocalizationKit.Worker.Api;

/// <summary>Reports how much of a body is read, after decompression.</summary>
internal sealed class CountedStream(Stream inner, Action<int> report) : ForwardStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        report(read);
        return read;
    }

    // The server's body must not be waited for by a thread.
    public override int Read(Span<byte> buffer) => throw new NotSupportedException();
}
