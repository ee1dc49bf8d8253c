using System.Text;

namespace LocalizationKit.Batches.Documents;

/// <summary>Decodes a document and keeps the part that is being read, with its offsets and lines. Forward only; not safe for several threads.</summary>
internal sealed class DocumentText : TextReader
{
    private const int BlockSize = 1 << 16;
    private readonly Stream _stream;
    private readonly byte[] _bytes = new byte[BlockSize];
    private readonly List<long> _lineStarts = [0];
    private readonly Decoder _decoder;
    private int _byteStart;
    private int _byteEnd;
    private char[] _kept = new char[BlockSize];
    private int _keptLength;
    private int _given;
    private long _keptStart;
    private long _linesBefore;
    private bool _isEnded;
    private char _last;

    private DocumentText(Stream stream, byte[] start, int startLength, DocumentEncoding encoding)
    {
        _stream = stream;
        start.AsSpan(0, startLength).CopyTo(_bytes);
        (_byteStart, _byteEnd) = (encoding.MarkLength, startLength);
        Encoding = encoding;
        _decoder = encoding.Encoding.GetDecoder();
    }

    /// <summary>Gets the encoding.</summary>
    public DocumentEncoding Encoding { get; }

    /// <summary>Gets the line end that the document uses; a line feed before the first one is read.</summary>
    public string NewLine { get; private set; } = "\n";

    /// <summary>Gets the offset of the next character to be read.</summary>
    public long Position => _keptStart + _given;

    /// <summary>Gets how many characters are kept.</summary>
    public int KeptLength => _keptLength;

    /// <summary>Opens a document.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="encoding">What the user says of the encoding; null to go by the bytes.</param>
    /// <param name="unknown">The encoding that is not known.</param>
    /// <returns>The text; null when the encoding is not known.</returns>
    public static DocumentText? Open(Stream stream, string? encoding, out string? unknown)
    {
        var start = new byte[BlockSize];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        (var found, unknown) = DocumentEncoding.Detect(start.AsSpan(0, Math.Min(length, 4096)), encoding);
        return found is null ? null : new DocumentText(stream, start, length, found);
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        if (_given == _keptLength && !Fill())
        {
            return 0;
        }

        var length = Math.Min(count, _keptLength - _given);
        Array.Copy(_kept, _given, buffer, index, length);
        _given += length;
        return length;
    }

    /// <inheritdoc/>
    public override int Peek() => _given == _keptLength && !Fill() ? -1 : _kept[_given];

    /// <inheritdoc/>
    public override int Read() => _given == _keptLength && !Fill() ? -1 : _kept[_given++];

    /// <summary>Returns the offset of a character.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public long OffsetOf(long line, int column) => _lineStarts[(int)(line - 1 - _linesBefore)] + column - 1;

    /// <summary>Returns the line of a character that is kept, from 1.</summary>
    public long LineOf(long offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return _linesBefore + (index >= 0 ? index : ~index - 1) + 1;
    }

    /// <summary>Returns the column of a character that is kept, from 1.</summary>
    public long ColumnOf(long offset) => offset - _lineStarts[(int)(LineOf(offset) - 1 - _linesBefore)] + 1;

    /// <summary>Returns characters that are kept.</summary>
    public ReadOnlySpan<char> Slice(long start, long length) => _kept.AsSpan((int)(start - _keptStart), (int)length);

    /// <summary>Returns all characters from an offset to what has been read.</summary>
    public ReadOnlySpan<char> From(long start) => _kept.AsSpan((int)(start - _keptStart), _keptLength - (int)(start - _keptStart));

    /// <summary>Lets go of everything before an offset.</summary>
    public void Forget(long before)
    {
        var count = (int)Math.Min(before - _keptStart, _given);
        if (count < BlockSize)
        {
            return;
        }

        _kept.AsSpan(count, _keptLength - count).CopyTo(_kept);
        (_keptLength, _given, _keptStart) = (_keptLength - count, _given - count, _keptStart + count);
        var lines = _lineStarts.BinarySearch(_keptStart);
        lines = lines >= 0 ? lines : ~lines - 1;
        _lineStarts.RemoveRange(0, lines);
        _linesBefore += lines;
    }

    private bool Fill()
    {
        while (!_isEnded)
        {
            if (_byteStart == _byteEnd)
            {
                (_byteStart, _byteEnd) = (0, _stream.Read(_bytes));
                _isEnded = _byteEnd == 0;
            }

            if (_keptLength > DocumentReader.MaxUnitLength)
            {
                throw new InvalidDataException($"A unit of the document has more than {DocumentReader.MaxUnitLength} characters");
            }

            if (_kept.Length - _keptLength < BlockSize + 2)
            {
                Array.Resize(ref _kept, Math.Max(_kept.Length * 2, _keptLength + BlockSize + 2));
            }

            var length = _decoder.GetChars(_bytes.AsSpan(_byteStart, _byteEnd - _byteStart), _kept.AsSpan(_keptLength), flush: _isEnded);
            _byteStart = _byteEnd;
            NoteLines(_kept.AsSpan(_keptLength, length), _keptStart + _keptLength);
            _keptLength += length;
            if (length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private void NoteLines(ReadOnlySpan<char> text, long offset)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_last == '\r')
            {
                // The line begins behind the pair, or behind a carriage return that stands alone.
                _lineStarts.Add(offset + i + (text[i] == '\n' ? 1 : 0));
                NewLine = _linesBefore == 0 && _lineStarts.Count == 2 && text[i] == '\n' ? "\r\n" : NewLine;
            }
            else if (text[i] == '\n')
            {
                _lineStarts.Add(offset + i + 1);
            }

            _last = text[i];
        }
    }
}
