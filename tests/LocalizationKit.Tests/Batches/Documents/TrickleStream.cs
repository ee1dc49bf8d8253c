using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches.Documents;

/// <summary>Gives a content in pieces of odd sizes, as pipes do; it cannot seek.</summary>
internal sealed class TrickleStream(byte[] content) : ForwardStream
{
    private int _given;

    public override int Read(Span<byte> buffer)
    {
        var length = Math.Min(Math.Min(buffer.Length, content.Length - _given), 1 + (_given * 7 % 4093));
        content.AsSpan(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }
}
