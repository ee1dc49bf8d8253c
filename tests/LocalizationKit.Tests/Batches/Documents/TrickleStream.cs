namespace LocalizationKit.Tests.Batches.Documents;

/// <summary>Gives a content in pieces of odd sizes, as pipes do; it cannot seek.</summary>
internal sealed class TrickleStream(byte[] content) : Stream
{
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var length = Math.Min(Math.Min(count, content.Length - _given), 1 + (_given * 7 % 4093));
        content.AsSpan(_given, length).CopyTo(buffer.AsSpan(offset));
        _given += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
