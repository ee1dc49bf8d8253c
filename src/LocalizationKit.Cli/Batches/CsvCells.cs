using System.Text;

namespace LocalizationKit.Cli.Batches;

/// <summary>Takes a row of a table apart without touching how its cells are written. Pure; rows are given one character per byte, with sound quotes.</summary>
internal static class CsvCells
{
    /// <summary>Cuts a row into its cells as they are written, quotes included and without the line end.</summary>
    public static List<string> Split(string raw, char delimiter)
    {
        var cells = new List<string>();
        var content = raw.AsSpan(0, raw.Length - LineEndOf(raw).Length);
        var start = 0;
        while (true)
        {
            var at = start < content.Length && content[start] == '"' ? ClosingQuote(content, start) : start;
            var end = content[at..].IndexOf(delimiter);
            if (end < 0)
            {
                cells.Add(content[start..].ToString());
                return cells;
            }

            cells.Add(content[start..(at + end)].ToString());
            start = at + end + 1;
        }
    }

    /// <summary>Returns the line end of a row; empty for a last row without one.</summary>
    public static string LineEndOf(string raw) =>
        raw.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : raw.Length > 0 && raw[^1] is '\r' or '\n' ? raw[^1..] : "";

    /// <summary>Writes a text as a cell; in quotes where the cell it replaces has them, or where it needs them.</summary>
    public static string Write(string text, char delimiter, string replaced, Encoding? encoding = null)
    {
        var needsQuotes = replaced.StartsWith('"') || text.StartsWith('"') || text.AsSpan().ContainsAny(delimiter, '\r', '\n');
        var cell = needsQuotes ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
        return Encoding.Latin1.GetString((encoding ?? Encoding.UTF8).GetBytes(cell));
    }

    private static int ClosingQuote(ReadOnlySpan<char> content, int open)
    {
        var at = open + 1;
        while (content[at] != '"' || (at + 1 < content.Length && content[at + 1] == '"'))
        {
            at += content[at] == '"' ? 2 : 1;
        }

        return at + 1;
    }
}
