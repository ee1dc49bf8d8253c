namespace LocalizationKit.Cli.Batches;

/// <summary>Tells a row whose quotes are in order from one whose cells were cut or joined by a stray quote. Pure.</summary>
/// <remarks>A quote within a cell that does not begin with one is a sign like any other: 27" is a size.</remarks>
internal static class CsvQuotes
{
    /// <summary>Says what is wrong with the quotes of a row.</summary>
    /// <param name="raw">The row as it is written, its line end included.</param>
    /// <param name="delimiter">The separator.</param>
    /// <returns>A sentence; null when nothing is wrong.</returns>
    public static string? Inspect(ReadOnlySpan<char> raw, char delimiter)
    {
        if (!raw.Contains('"'))
        {
            return null;
        }

        var at = 0;
        while (at < raw.Length)
        {
            if (raw[at] != '"')
            {
                var end = raw[at..].IndexOfAny(delimiter, '\r', '\n');
                at = end < 0 ? raw.Length : at + end + 1;
                continue;
            }

            at = SkipQuoted(raw, at + 1);
            if (at < 0)
            {
                return "A double quote at the beginning of a cell is never closed, so the rows behind it were taken for its text; close it, or double it where it is a sign of the text.";
            }

            if (at < raw.Length && raw[at] != delimiter && raw[at] is not ('\r' or '\n'))
            {
                return "Text follows a closing double quote; double the quotes within a cell that is quoted.";
            }

            at++;
        }

        return null;
    }

    private static int SkipQuoted(ReadOnlySpan<char> raw, int at)
    {
        while (true)
        {
            var quote = raw[at..].IndexOf('"');
            if (quote < 0)
            {
                return -1;
            }

            at += quote + 1;
            if (at >= raw.Length || raw[at] != '"')
            {
                return at;
            }

            at++;
        }
    }
}
