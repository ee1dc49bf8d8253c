using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Finds renderings character by character in a folded text. Blanks and hyphens do not count: power bank, power-bank, powerbank.</summary>
internal static class CharacterSearch
{
    private const int ShortestFreeKatakana = 4;

    /// <summary>Adds every occurrence of an admitted rendering, its plural included.</summary>
    public static void FindAdmitted(FoldedText text, Rendering rendering, string[] plurals, List<TextSpan> found)
    {
        for (var at = Next(text, rendering.Folded, 0); at >= 0; at = Next(text, rendering.Folded, at + 1))
        {
            var length = WordEdge.IsEdge(text, at, isStrict: false) ? WholeLength(text, at, rendering.Folded.Length, plurals, isStrict: false) : 0;
            if (length > 0 && (!rendering.MustInflect || IsKana(text.Text, at + length)))
            {
                found.Add(text.Span(at, length));
            }
        }
    }

    /// <summary>Adds every occurrence of a forbidden rendering that is a whole word, its plural included.</summary>
    public static void FindForbidden(FoldedText text, Rendering rendering, string[] plurals, List<TextSpan> found)
    {
        for (var at = Next(text, rendering.Folded, 0); at >= 0; at = Next(text, rendering.Folded, at + 1))
        {
            var length = WordEdge.IsEdge(text, at, isStrict: true) ? WholeLength(text, at, rendering.Folded.Length, plurals, isStrict: true) : 0;
            if (length > 0 && !IsInsideKatakana(text, at, length))
            {
                found.Add(text.Span(at, length));
            }
        }
    }

    /// <summary>Returns whether an occurrence is no part of a longer word.</summary>
    public static bool IsWholeWord(FoldedText text, int start, int length) =>
        WordEdge.IsEdge(text, start, isStrict: true) && WordEdge.IsEdge(text, start + length, isStrict: true) && !IsInsideKatakana(text, start, length);

    private static int Next(FoldedText text, string pattern, int from) =>
        from < text.Text.Length && text.Text.AsSpan(from).IndexOf(pattern) is var at and >= 0 ? from + at : -1;

    private static bool IsKana(string text, int index) => index < text.Length && text[index] is >= '\u3041' and <= '\u30FF';

    private static int WholeLength(FoldedText text, int start, int length, string[] plurals, bool isStrict)
    {
        if (WordEdge.IsEdge(text, start + length, isStrict))
        {
            return length;
        }

        foreach (var plural in plurals)
        {
            if (text.Text.AsSpan(start + length).StartsWith(plural, StringComparison.Ordinal) && !text.HasGapBefore(start + length)
                && WordEdge.IsEdge(text, start + length + plural.Length, isStrict))
            {
                return length + plural.Length;
            }
        }

        return 0;
    }

    // A short katakana word inside a longer one is another word; a long one is the word even in a compound.
    private static bool IsInsideKatakana(FoldedText text, int start, int length)
    {
        var folded = text.Text;
        return length < ShortestFreeKatakana &&
            ((start > 0 && IsKatakana(folded[start]) && IsKatakana(folded[start - 1])) ||
             (start + length < folded.Length && IsKatakana(folded[start + length - 1]) && IsKatakana(folded[start + length])));
    }

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FF';
}
