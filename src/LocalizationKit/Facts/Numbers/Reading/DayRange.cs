namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Knows what joins two days of a month: 15 to 20 July, vom 15. bis 20. September, entre el 15 y el 20 de abril.</summary>
internal static class DayRange
{
    private static readonly string[] Endings = [".", "st", "nd", "rd", "th", "er"];
    private static readonly string[] Articles = ["el ", "le ", "il ", "l'", "the ", "o ", "den ", "dem "];

    /// <summary>Says whether a number and the day that begins at <paramref name="start"/> are the ends of a range.</summary>
    public static bool Links(FoldedText text, Numeral first, int start, LanguageLexicon lexicon)
    {
        var end = BehindEnding(text, first.End);
        var to = BeforeArticle(text, start);
        return RangeConnector.Links(text, end, to, lexicon) || (RangeConnector.Links(text, end, to, lexicon, Role.BetweenAnd) && HasBetween(text, BeforeArticle(text, first.Start), lexicon));
    }

    private static bool HasBetween(FoldedText text, int start, LanguageLexicon lexicon) =>
        text.IsSpace(start - 1) && lexicon.Cues.TryMatchBefore(text, start - 1, out _, RoleSets.Between);

    private static int BehindEnding(FoldedText text, int end)
    {
        foreach (var ending in Endings)
        {
            if (string.CompareOrdinal(text.Folded, end, ending, 0, ending.Length) == 0 && (text.IsSpace(end + ending.Length) || text[end + ending.Length] is '-' or '–'))
            {
                return end + ending.Length;
            }
        }

        return end;
    }

    private static int BeforeArticle(FoldedText text, int start)
    {
        foreach (var article in Articles)
        {
            var at = start - article.Length;
            if (at >= 0 && string.Compare(text.Folded, at, article, 0, article.Length, StringComparison.OrdinalIgnoreCase) == 0 && !text.IsSpacedLetter(at - 1))
            {
                return at;
            }
        }

        return start;
    }
}
