namespace LocalizationKit.Cli.Batches;

/// <summary>Gives back bytes that were read to look at them, and then the rest of a stream that cannot seek.</summary>
internal sealed class PrefixedStream : ForwardStream
{
    private readonly ReadOnlyMemory<byte> _prefix;
    private readonly Stream _rest;
    private int _given;

    private PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest)
    {
        _prefix = prefix;
        _rest = rest;
    }

    /// <summary>Gets the first bytes; fewer than asked for when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix.Span;

    /// <summary>Reads the first bytes of a stream.</summary>
    /// <param name="stream">The stream; disposed of with the result.</param>
    /// <param name="count">How many bytes to look at.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A stream with the whole content.</returns>
    public static async Task<PrefixedStream> PeekAsync(Stream stream, int count, CancellationToken cancellationToken)
    {
        var buffer = new byte[count];
        var read = await stream.ReadAtLeastAsync(buffer, count, throwOnEndOfStream: false, cancellationToken);
        return new PrefixedStream(buffer.AsMemory(0, read), stream);
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_given == _prefix.Length)
        {
            return _rest.ReadAsync(buffer, cancellationToken);
        }

        var piece = _prefix[_given..Math.Min(_prefix.Length, _given + buffer.Length)];
        piece.CopyTo(buffer);
        _given += piece.Length;
        return ValueTask.FromResult(piece.Length);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
