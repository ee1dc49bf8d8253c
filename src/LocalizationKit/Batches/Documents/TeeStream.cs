namespace LocalizationKit.Batches.Documents;

/// <summary>Reads a stream and keeps what was read until it is read a second time, so that one pass serves to understand a document and to copy it.</summary>
internal sealed class TeeStream(Stream inner) : Stream
{
    private readonly Queue<byte[]> _kept = new();
    private int _passed;

    /// <summary>Gets a view that reads again what was read here, and then goes on with the rest.</summary>
    public Stream Again => field ??= new Second(this);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        if (read > 0)
        {
            _kept.Enqueue(buffer.AsSpan(offset, read).ToArray());
        }

        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadAgain(byte[] buffer, int offset, int count)
    {
        if (_kept.Count == 0)
        {
            return inner.Read(buffer, offset, count);
        }

        var piece = _kept.Peek();
        var length = Math.Min(count, piece.Length - _passed);
        piece.AsSpan(_passed, length).CopyTo(buffer.AsSpan(offset));
        _passed += length;
        if (_passed == piece.Length)
        {
            _kept.Dequeue();
            _passed = 0;
        }

        return length;
    }

    private sealed class Second(TeeStream tee) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => tee.ReadAgain(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
