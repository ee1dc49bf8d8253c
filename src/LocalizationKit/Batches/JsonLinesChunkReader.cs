using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace LocalizationKit.Batches;

/// <summary>Cuts JSON Lines into chunks of whole lines without looking into them. Holds one chunk; a line over the limit is skipped in constant memory.</summary>
/// <param name="stream">The content.</param>
/// <param name="file">The name that problems carry; null for standard input.</param>
/// <param name="reader">Takes lines apart.</param>
/// <param name="waits">Whether to wait until a chunk is full; false for a pipe, whose writer may pause between two lines.</param>
internal sealed class JsonLinesChunkReader(Stream stream, string? file, JsonLinesListingReader reader, bool waits)
{
    /// <summary>The size of a chunk: many records for each hand-over, few enough that the last ones do not leave threads idle.</summary>
    public const int ChunkSize = 1 << 16;

    private readonly BatchIds _ids = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
    private int _length;
    private long _line = 1;
    private bool _isEnded;
    private ExceptionDispatchInfo? _fault;

    /// <summary>Reads the chunks. Whole lines before a fault of the stream come before the fault.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The chunks, in order.</returns>
    public async IAsyncEnumerable<RecordChunk> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await FillAsync(cancellationToken).ConfigureAwait(false);
        if (Utf8Text.IsUtf16(_buffer.AsSpan(0, _length)))
        {
            yield return new ListedRecords([reader.Utf16Problem(file)]);
            yield break;
        }

        while (true)
        {
            var whole = _isEnded ? _length : _buffer.AsSpan(0, _length).LastIndexOf((byte)'\n') + 1;
            if (whole > 0)
            {
                yield return TakeLines(whole);
            }
            else if (_length > reader.MaxRecordBytes)
            {
                yield return await SkipLineAsync(cancellationToken).ConfigureAwait(false);
            }

            _fault?.Throw();
            if (_isEnded && _length == 0)
            {
                yield break;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private JsonLinesChunk TakeLines(int whole)
    {
        var feeds = _buffer.AsSpan(0, whole).Count((byte)'\n');
        var lines = _buffer[whole - 1] == '\n' ? feeds : feeds + 1;
        var chunk = new JsonLinesChunk(_buffer, whole, _line, lines, reader, file, _ids);
        var rest = _buffer.AsSpan(whole, _length - whole);
        _buffer = _isEnded && rest.IsEmpty ? [] : ArrayPool<byte>.Shared.Rent(Math.Max(ChunkSize, rest.Length));
        rest.CopyTo(_buffer);
        _length = rest.Length;
        _line += lines;
        return chunk;
    }

    // What is held of the line is let go piece by piece until its end is seen.
    private async Task<RecordChunk> SkipLineAsync(CancellationToken cancellationToken)
    {
        long dropped = 0;
        int feed;
        var last = (byte)0;
        while ((feed = _buffer.AsSpan(0, _length).IndexOf((byte)'\n')) < 0 && !_isEnded && _fault is null)
        {
            dropped += _length;
            last = _length > 0 ? _buffer[_length - 1] : last;
            _length = 0;
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        var end = feed < 0 ? _length : feed;
        last = end > 0 ? _buffer[end - 1] : last;
        var problem = reader.TooLongProblem(dropped + end - (last == '\r' ? 1 : 0), _line++, file);
        var next = Math.Min(_length, end + 1);
        _buffer.AsSpan(next, _length - next).CopyTo(_buffer);
        _length -= next;
        return new ListedRecords([problem]);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        try
        {
            while (_length < _buffer.Length && !_isEnded)
            {
                var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
                _isEnded = read == 0;
                var hasLine = _buffer.AsSpan(_length, read).Contains((byte)'\n');
                _length += read;
                if (hasLine && !waits)
                {
                    return;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _fault = ExceptionDispatchInfo.Capture(exception);
        }
    }
}
