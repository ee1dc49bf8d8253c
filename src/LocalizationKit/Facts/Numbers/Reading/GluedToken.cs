namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Tells digits with letters glued to them that are codes (3D, 4K, 18K, 5G) from numbers with units (5mm, 24hrs, 30x40).</summary>
internal static class GluedToken
{
    /// <summary>Returns the end of the letters and digits that hang together.</summary>
    public static int End(FoldedText text, int start)
    {
        // V2.0.1 and M8.8 are one token.
        while (text.IsDigit(start) || text.IsSpacedLetter(start) || (text[start] == '.' && text.IsDigit(start - 1) && text.IsDigit(start + 1)))
        {
            start++;
        }

        return start;
    }

    public static bool IsCode(FoldedText text, Numeral numeral, LanguageLexicon lexicon)
    {
        var end = numeral.End;
        if (!text.IsSpacedLetter(end) || text[end] > '\u024F')
        {
            return false;
        }

        if (text[end] is 'x' or 'X' && !text.IsSpacedLetter(end + 1))
        {
            return false;
        }

        if (text[end] is 'm' or 'h' && text.IsDigit(end + 1) && text.IsDigit(end + 2) && !text.IsDigit(end + 3))
        {
            return false;
        }

        if (text[end] is 'M' or 'B' && !text.IsSpacedLetter(end + 1) && (text[numeral.Start - 1] is '$' or '€' or '£' or '¥' || SingleReader.IsCrowd(text, end + 1, lexicon)))
        {
            return false;
        }

        if (!lexicon.Suffixes.TryMatch(text, end, out var phrase))
        {
            return true;
        }

        return phrase.Form switch
        {
            "K" or "k" => IsGold(text, end + 1) || IsResolutionOrKarat(text, numeral, phrase.Form),
            "G" => numeral.Value <= 6,
            _ => false,
        };
    }

    // 10K gold
    private static bool IsGold(FoldedText text, int end)
    {
        var rest = text.Folded.AsSpan(text.IsSpace(end) ? end + 1 : end);
        return rest.StartsWith("gold", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("金", StringComparison.Ordinal) || rest.StartsWith("ゴールド", StringComparison.Ordinal) || rest.StartsWith("yellow", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("white", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("玫瑰", StringComparison.Ordinal);
    }

    // 4K and 8K are resolutions, 14K and 18K gold; $4K and 10K+ are thousands.
    private static bool IsResolutionOrKarat(FoldedText text, Numeral numeral, string form)
    {
        if (form == "k" || text[numeral.Start - 1] is '$' or '€' or '¥' or '£' || text[numeral.End + 1] == '+')
        {
            return false;
        }

        return numeral.Value is 1 or 2 or 4 or 5 or 6 or 8 or 12 or 16 or 9 or 14 or 18 or 22 or 24;
    }
}
