namespace LocalizationKit.Batches.Documents;

/// <summary>Reads a stream and keeps what was read until it is read a second time, so that one pass serves to understand a document and to copy it.</summary>
internal sealed class TeeStream(Stream inner) : ForwardStream
{
    private readonly Queue<byte[]> _kept = new();
    private int _passed;

    /// <summary>Gets a view that reads again what was read here, and then goes on with the rest.</summary>
    public Stream Again => field ??= new Second(this);

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        if (read > 0)
        {
            _kept.Enqueue(buffer[..read].ToArray());
        }

        return read;
    }

    private int ReadAgain(Span<byte> buffer)
    {
        if (_kept.Count == 0)
        {
            return inner.Read(buffer);
        }

        var piece = _kept.Peek();
        var length = Math.Min(buffer.Length, piece.Length - _passed);
        piece.AsSpan(_passed, length).CopyTo(buffer);
        _passed += length;
        if (_passed == piece.Length)
        {
            _kept.Dequeue();
            _passed = 0;
        }

        return length;
    }

    private sealed class Second(TeeStream tee) : ForwardStream
    {
        public override int Read(Span<byte> buffer) => tee.ReadAgain(buffer);
    }
}
