using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Finds Chinese renderings of which the halves stand apart (香港整體銀行體系), in a list (資本充足、披露等標準) or turned round (綠色金融發展, 發展綠色金融).</summary>
internal static class ChineseSearch
{
    private const int ShortestHalf = 2;
    private const int LongestInsertion = 6;
    private const int LongestShortInsertion = 2;
    private const int LongestList = 24;
    private const int LongestGap = 60;
    private const int ShortestTrunk = 3;

    // 业界 is the trade as 业 is, 耐磨性 is being 耐磨: a last character that adds no thing of its own.
    private const string LightEnds = "界性者们們度";

    /// <summary>Adds the occurrences.</summary>
    public static void Find(FoldedText text, Rendering rendering, List<TextSpan> found)
    {
        var folded = rendering.Folded;
        var dots = folded.AsSpan().IndexOfAny("….");
        if (dots > 0)
        {
            FindAround(text, folded[..dots], folded[dots..].TrimStart('…', '.'), found);
            return;
        }

        if (folded.Length < 2 * ShortestHalf)
        {
            return;
        }

        if (folded.Length > ShortestTrunk && LightEnds.Contains(folded[^1], StringComparison.Ordinal))
        {
            CharacterSearch.FindAdmitted(text, rendering with { Folded = folded[..^1] }, [], found);
        }

        for (var half = ShortestHalf; half <= folded.Length - ShortestHalf; half++)
        {
            if (WordEdge.IsSpaced(folded[half - 1]) && WordEdge.IsSpaced(folded[half]))
            {
                continue;
            }

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

    // The entry itself leaves the middle open: anything within the sentence may stand there.
    private static void FindAround(FoldedText text, string first, string second, List<TextSpan> found)
    {
        for (var at = text.Text.IndexOf(first, StringComparison.Ordinal); at >= 0 && second.Length > 0; at = text.Text.IndexOf(first, at + 1, StringComparison.Ordinal))
        {
            var end = at + first.Length;
            var rest = text.Text.AsSpan(end, Math.Min(LongestGap + second.Length, text.Text.Length - end));
            var gap = rest.IndexOf(second, StringComparison.Ordinal);
            if (gap >= 0 && rest[..gap].IndexOfAny('。', '\n') < 0)
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
