using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Gives back bytes that were read to look at them, and then the rest of a stream that cannot seek.</summary>
internal sealed class PrefixedStream : AsyncForwardStream
{
    // Most of what is looked at is short.
    private const int FirstLength = 1 << 12;

    private readonly ReadOnlyMemory<byte> _prefix;
    private readonly Stream _rest;
    private readonly Exception? _failure;
    private int _given;

    private PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest, Exception? failure)
    {
        _prefix = prefix;
        _rest = rest;
        _failure = failure;
    }

    /// <summary>Gets the first bytes; fewer than asked for when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix.Span;

    /// <summary>Reads the first bytes of a stream. A fault on the way comes up again behind the bytes before it.</summary>
    /// <param name="stream">The stream; disposed of with the result.</param>
    /// <param name="count">How many bytes to look at.</param>
    /// <param name="least">How many to wait for; a pipe may keep the rest back.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A stream with the whole content.</returns>
    public static async Task<PrefixedStream> PeekAsync(Stream stream, int count, int least, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(count, FirstLength)];
        var length = 0;
        Exception? failure = null;
        try
        {
            while (length < least && await stream.ReadAsync(buffer.AsMemory(length), cancellationToken) is var read and > 0)
            {
                length += read;
                if (length == buffer.Length && length < count)
                {
                    Array.Resize(ref buffer, Math.Min(count, length * 4));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            failure = exception;
        }

        return new PrefixedStream(buffer.AsMemory(0, length), stream, failure);
    }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_given == _prefix.Length)
        {
            return _failure is null ? _rest.ReadAsync(buffer, cancellationToken) : ValueTask.FromException<int>(_failure);
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
