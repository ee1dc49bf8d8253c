using System.Text;

namespace LocalizationKit.Markets;

/// <summary>Cuts a table into rows of cells: tab-separated, or comma-separated with RFC 4180 quotes.</summary>
internal static class TableLines
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="DecoderFallbackException">The content is not UTF-8.</exception>
    public static string ReadText(Stream stream)
    {
        using var reader = new StreamReader(stream, Strict, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return reader.ReadToEnd();
    }

    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Tabs(string text)
    {
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!IsLeftOut(line))
            {
                yield return (number, line.Split('\t'));
            }
        }
    }

    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Commas(string text)
    {
        var position = 0;
        for (var number = 1; position < text.Length;)
        {
            var first = number;
            var start = position;
            var cells = ReadRow(text, ref position, ref number);
            if (!IsLeftOut(text[start..position].TrimEnd('\r', '\n')))
            {
                yield return (first, cells);
            }
        }
    }

    private static bool IsLeftOut(string line) => line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line);

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
