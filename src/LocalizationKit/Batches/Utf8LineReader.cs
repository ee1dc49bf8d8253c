namespace LocalizationKit.Batches;

/// <summary>Cuts a stream into lines without decoding them. Holds one line at a time; a line over the limit is skipped in constant memory.</summary>
/// <param name="stream">The stream.</param>
/// <param name="maxLineBytes">The limit.</param>
/// <param name="skipped">Takes the pieces of a line over the limit that are let go; null for nobody.</param>
internal sealed class Utf8LineReader(Stream stream, int maxLineBytes, Func<ReadOnlyMemory<byte>, ValueTask>? skipped = null)
{
    private const int FirstBufferSize = 1 << 16;
    private byte[] _buffer = new byte[FirstBufferSize];
    private int _start;
    private int _end;
    private bool _isEnded;

    /// <summary>Gets the line, without its line end and without a byte order mark; empty when it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Gets the bytes of the line as they stand in the stream, byte order mark and line end included; of a line over the limit what was not skipped.</summary>
    public ReadOnlyMemory<byte> Raw { get; private set; }

    /// <summary>Gets the length of the line end in bytes.</summary>
    public int EndLength { get; private set; }

    /// <summary>Gets the number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Gets the length of the line in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Gets whether the line is over the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var searched = 0;
        long dropped = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                Take(searched + feed, dropped, 1);
                _start += searched + feed + 1;
                return true;
            }

            searched = _end - _start;
            if (_isEnded)
            {
                if (searched + dropped == 0)
                {
                    return false;
                }

                Take(searched, dropped, 0);
                _start = _end;
                return true;
            }

            if (searched > maxLineBytes)
            {
                if (skipped is not null)
                {
                    await skipped(_buffer.AsMemory(_start, searched)).ConfigureAwait(false);
                }

                dropped += searched;
                _start = _end = searched = 0;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Take(int length, long dropped, int feedLength)
    {
        Number++;
        Raw = _buffer.AsMemory(_start, length + feedLength);
        var line = _buffer.AsMemory(_start, length);
        if (Number == 1 && dropped == 0 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line[3..];
        }

        EndLength = feedLength + (line.Span.EndsWith("\r"u8) ? 1 : 0);
        line = line[..^(EndLength - feedLength)];
        Length = line.Length + dropped;
        IsTooLong = Length > maxLineBytes;
        Line = IsTooLong ? default : line;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            // One buffer more than the limit: only so can a line be known to be over it.
            Array.Resize(ref _buffer, (int)Math.Min(_buffer.Length * 2L, (long)maxLineBytes + FirstBufferSize));
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isEnded = read == 0;
    }
}
