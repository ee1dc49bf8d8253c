using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Finds Chinese renderings of which the halves stand apart (香港整體銀行體系), in a list (資本充足、披露等標準) or turned round (綠色金融發展, 發展綠色金融).</summary>
internal static class ChineseSearch
{
    private const int ShortestHalf = 2;
    private const int LongestInsertion = 6;
    private const int LongestShortInsertion = 2;
    private const int LongestList = 24;

    /// <summary>Adds the occurrences.</summary>
    public static void Find(FoldedText text, Rendering rendering, List<TextSpan> found)
    {
        var folded = rendering.Folded;
        var dots = folded.AsSpan().IndexOfAny("….");
        if (dots > 0)
        {
            FindHalves(text, folded[..dots], folded[dots..].TrimStart('…', '.'), found);
            return;
        }

        if (folded.Length < 2 * ShortestHalf || folded.Any(WordEdge.IsSpaced))
        {
            return;
        }

        for (var half = ShortestHalf; half <= folded.Length - ShortestHalf; half++)
        {
            FindHalves(text, folded[..half], folded[half..], found);
            CharacterSearch.FindAdmitted(text, rendering with { Folded = folded[half..] + folded[..half] }, [], found);
        }
    }

    private static void FindHalves(FoldedText text, string first, string second, List<TextSpan> found)
    {
        if (first.Length < ShortestHalf || second.Length < ShortestHalf)
        {
            return;
        }

        var isShort = first.Length + second.Length <= 2 * ShortestHalf;
        var longest = isShort ? LongestShortInsertion : LongestInsertion;
        var longestList = isShort ? LongestInsertion : LongestList;
        for (var at = text.Text.IndexOf(first, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(first, at + 1, StringComparison.Ordinal))
        {
            var end = at + first.Length;
            var gap = text.Text.AsSpan(end, Math.Min(longestList + second.Length, text.Text.Length - end)).IndexOf(second, StringComparison.Ordinal);
            if (gap >= 0 && IsInsertion(text.Text.AsSpan(end, gap), longest))
            {
                found.Add(text.Span(at, first.Length + gap + second.Length));
            }
        }
    }

    private static bool IsInsertion(ReadOnlySpan<char> gap, int longest)
    {
        var isList = false;
        foreach (var c in gap)
        {
            isList |= c is '、' or '和' or '或' or '等';
            if (!char.IsLetterOrDigit(c) && c != '、')
            {
                return false;
            }
        }

        return isList || gap.Length <= longest;
    }
}
