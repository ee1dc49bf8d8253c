using System.Buffers;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds a sentence that stands twice in a row.</summary>
internal static class DoubledSentence
{
    // A short cry ("New! New!") is doubled on purpose.
    private const int LeastLetters = 12;
    private const int LeastWideLetters = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?\n…；;.");

    /// <summary>Finds the first one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The second of the two; null when there is none.</returns>
    public static TextSpan? Find(string text)
    {
        var (previous, start) = (default(Range?), 0);
        while (start < text.Length)
        {
            var end = EndOf(text, start);
            if (previous is { } before && IsSame(text.AsSpan()[before], text.AsSpan(start, end - start)))
            {
                var lead = text.AsSpan(start, end - start).Length - text.AsSpan(start, end - start).TrimStart().Length;
                return TextSpan.Of(text, start + lead, end - start - lead);
            }

            previous = start..end;
            start = end;
        }

        return null;
    }

    // A point ends a sentence only before a blank: 3.5 and shop.example go on.
    private static int EndOf(string text, int start)
    {
        while (text.AsSpan(start).IndexOfAny(Ends) is >= 0 and var step)
        {
            start += step + 1;
            if (text[start - 1] != '.' || start == text.Length || char.IsWhiteSpace(text[start]))
            {
                return start;
            }
        }

        return text.Length;
    }

    private static bool IsSame(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var a = first.Trim().TrimEnd(".。！？!?；;");
        var b = second.Trim().TrimEnd(".。！？!?；;");
        return a.Equals(b, StringComparison.Ordinal) && IsLong(a);
    }

    private static bool IsLong(ReadOnlySpan<char> sentence)
    {
        int letters = 0, wide = 0;
        foreach (var c in sentence)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            wide += char.IsLetter(c) && c >= '\u0E00' ? 1 : 0;
        }

        return letters >= LeastLetters || wide >= LeastWideLetters;
    }
}
