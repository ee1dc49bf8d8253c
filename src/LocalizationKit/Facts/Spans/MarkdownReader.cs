using System.Buffers;

namespace LocalizationKit.Facts.Spans;

/// <summary>Finds the Markdown that shops use: emphasis, struck text, code, headings, links and pictures. Signs that enclose nothing are no Markdown.</summary>
internal static class MarkdownReader
{
    private const int LongestLabel = 300;
    private const int LongestAddress = 500;
    private static readonly SearchValues<char> Signs = SearchValues.Create("*_~`#[");
    private static readonly string[] Pairs = ["**", "__", "~~", "`"];

    /// <summary>Finds the pieces that are whole.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pieces, by kind and then in text order.</returns>
    public static IReadOnlyList<MarkdownMark> Read(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0)
        {
            return [];
        }

        var found = new List<MarkdownMark>();
        foreach (var sign in Pairs)
        {
            ReadPairs(text, sign, found);
        }

        ReadHeadings(text, found);
        ReadLinks(text, found);
        return found;
    }

    /// <summary>Finds a sign of a kind that opens or closes nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sign">The sign, e.g. <c>**</c>.</param>
    /// <returns>Its index; -1 when every sign has its counterpart.</returns>
    public static int FindStray(string text, string sign)
    {
        var pairs = new List<MarkdownMark>();
        ReadPairs(text, sign, pairs);
        for (var i = IndexOfSign(text, sign, 0); i >= 0; i = IndexOfSign(text, sign, i + sign.Length))
        {
            if (!pairs.Exists(p => p.Start == i || p.Start + p.Length - sign.Length == i))
            {
                return i;
            }
        }

        return -1;
    }

    private static void ReadPairs(string text, string sign, List<MarkdownMark> found)
    {
        var at = 0;
        while (true)
        {
            var open = IndexOfSign(text, sign, at);
            if (open < 0)
            {
                return;
            }

            var inner = open + sign.Length;
            var close = IndexOfSign(text, sign, inner + 1);
            if (close < 0)
            {
                return;
            }

            var isWhole = !char.IsWhiteSpace(text[inner]) && !char.IsWhiteSpace(text[close - 1]) && text.AsSpan(inner, close - inner).IndexOf("\n\n") < 0;
            if (isWhole)
            {
                found.Add(new MarkdownMark(sign, open, close + sign.Length - open));
            }

            at = isWhole ? close + sign.Length : inner;
        }
    }

    // A longer run of the same sign is a mask (138****1234) or a line, not emphasis; signs inside a word are part of it.
    private static int IndexOfSign(string text, string sign, int from)
    {
        for (var i = from; i < text.Length;)
        {
            i = text.IndexOf(sign, i, StringComparison.Ordinal);
            if (i < 0)
            {
                return -1;
            }

            var end = i;
            while (end < text.Length && text[end] == sign[0])
            {
                end++;
            }

            if (end - i == sign.Length && (sign != "__" || !IsInsideWord(text, i, end)))
            {
                return i;
            }

            i = end;
        }

        return -1;
    }

    private static bool IsInsideWord(string text, int start, int end) =>
        (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && end < text.Length && char.IsAsciiLetterOrDigit(text[end])) || (end < text.Length && char.IsAsciiLetterUpper(text[end]) && start == 0);

    private static void ReadHeadings(string text, List<MarkdownMark> found)
    {
        for (var line = 0; line < text.Length;)
        {
            var signs = 0;
            while (line + signs < text.Length && text[line + signs] == '#')
            {
                signs++;
            }

            if (signs is >= 1 and <= 6 && line + signs + 1 < text.Length && text[line + signs] == ' ' && !char.IsWhiteSpace(text[line + signs + 1]))
            {
                found.Add(new MarkdownMark("#", line, signs));
            }

            var feed = text.IndexOf('\n', line);
            line = feed < 0 ? text.Length : feed + 1;
        }
    }

    private static void ReadLinks(string text, List<MarkdownMark> found)
    {
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var label = text.AsSpan(open, Math.Min(LongestLabel, text.Length - open)).IndexOf("](");
            if (label < 2)
            {
                continue;
            }

            var from = open + label + 2;
            var address = text.AsSpan(from, Math.Min(LongestAddress, text.Length - from)).IndexOf(')');
            if (address > 0 && text.AsSpan(from, address).IndexOfAny(" \n") < 0)
            {
                var isPicture = open > 0 && text[open - 1] == '!';
                found.Add(new MarkdownMark(isPicture ? "![]()" : "[]()", open, from + address + 1 - open));
            }
        }
    }
}
