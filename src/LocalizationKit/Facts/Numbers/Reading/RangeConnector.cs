namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Knows what stands between the two ends of a range: -, ~, 至, to, bis …</summary>
internal static class RangeConnector
{
    /// <summary>Says whether nothing but a connector stands between two places.</summary>
    public static bool Links(FoldedText text, int end, int start, LanguageLexicon lexicon, Role role = Role.Connector)
    {
        var from = text.IsSpace(end) ? end + 1 : end;
        var to = text.IsSpace(start - 1) ? start - 1 : start;
        if (from >= to || to - from > 12)
        {
            return false;
        }

        foreach (var phrase in lexicon.Cues.BeginningAt(text, from, RoleSets.Of(role)))
        {
            if (phrase.Role == role && phrase.Form.Length == to - from && PhraseTable.Fits(text, phrase, from))
            {
                return true;
            }
        }

        return false;
    }
}
