namespace LocalizationKit.Tests.Batches;

/// <summary>Gives its content in small odd pieces, as a pipe does.</summary>
internal sealed class TricklingStream(byte[] content) : MemoryStream(content)
{
    private int _reads;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var piece = 1 + (_reads++ * 7919 % 997);
        return new ValueTask<int>(Read(buffer.Span[..Math.Min(buffer.Length, piece)]));
    }
}
