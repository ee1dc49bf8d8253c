using System.Text;

namespace LocalizationKit.Markets;

/// <summary>Cuts a table into rows of cells: tab-separated, or comma-separated with RFC 4180 quotes.</summary>
internal static class TableLines
{
    private const int Buffer = 1 << 14;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="DecoderFallbackException">The content is not UTF-8.</exception>
    public static unsafe string ReadText(Stream stream)
    {
        if (stream is UnmanagedMemoryStream { Position: 0 } embedded && IsPlain(embedded))
        {
            return Strict.GetString(new ReadOnlySpan<byte>(embedded.PositionPointer, checked((int)embedded.Length)));
        }

        if (stream.CanSeek && stream.Length - stream.Position is >= Buffer and <= int.MaxValue && IsPlain(stream))
        {
            // A glossary may have a million rows, whose text would be copied again and again while it grows; so it is counted first.
            var start = stream.Position;
            var count = Decode(stream, []);
            stream.Position = start;
            return string.Create(count, stream, static (text, content) => Decode(content, text));
        }

        using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true, Buffer, leaveOpen: true);
        return reader.ReadToEnd();
    }

    // Whether there is no mark of an encoding, which only the reader knows.
    private static bool IsPlain(Stream stream)
    {
        Span<byte> mark = stackalloc byte[2];
        var length = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        stream.Position -= length;
        return length == mark.Length && mark[0] is not (0 or 0xEF or 0xFE or 0xFF);
    }

    // Without a place for it, the text is only counted.
    private static int Decode(Stream stream, Span<char> text)
    {
        var decoder = Strict.GetDecoder();
        var bytes = new byte[Buffer];
        var characters = new char[Buffer + 1];
        var count = 0;
        for (var length = -1; length != 0;)
        {
            length = stream.Read(bytes);
            var decoded = decoder.GetChars(bytes.AsSpan(0, length), characters, flush: length == 0);
            if (!text.IsEmpty)
            {
                characters.AsSpan(0, decoded).CopyTo(text[count..]);
            }

            count += decoded;
        }

        return count;
    }

    /// <summary>Cuts a tab-separated table; the cells of a row hold until the next one.</summary>
    public static IEnumerable<(int Line, TableCells Cells)> Tabs(string text)
    {
        var cells = new TableCells();
        for (int number = 1, start = 0; start < text.Length; number++)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n') is var found and >= 0 ? found : text.Length - start;
            if (!IsLeftOut(text.AsSpan(start, length)))
            {
                cells.Cut(text, start, length);
                yield return (number, cells);
            }

            start += length;
            start += start + 1 < text.Length && text[start] == '\r' && text[start + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>Cuts a comma-separated table; the cells of a row hold until the next one.</summary>
    public static IEnumerable<(int Line, TableCells Cells)> Commas(string text)
    {
        var row = new TableCells();
        var position = 0;
        for (var number = 1; position < text.Length;)
        {
            var first = number;
            var start = position;
            var cells = ReadRow(text, ref position, ref number);
            if (!IsLeftOut(text.AsSpan(start, position - start).TrimEnd("\r\n")))
            {
                row.Take(cells);
                yield return (first, row);
            }
        }
    }

    private static bool IsLeftOut(ReadOnlySpan<char> line) => line.IsEmpty || line[0] == '#' || line.IsWhiteSpace();

    private static List<string> ReadRow(string text, ref int position, ref int number)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        while (position < text.Length)
        {
            var c = text[position++];
            number += c == '\n' ? 1 : 0;
            if (isQuoted && c == '"' && position < text.Length && text[position] == '"')
            {
                cell.Append('"');
                position++;
            }
            else if (c == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    return cells;
                }
            }
            else if (isQuoted || c != '\r')
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
