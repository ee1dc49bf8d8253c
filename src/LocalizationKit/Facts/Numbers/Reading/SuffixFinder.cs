namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Finds the unit, currency or counter behind a number, across a blank, a hyphen or words such as 多 and 余.</summary>
internal static class SuffixFinder
{
    private enum Gap
    {
        None,
        Blank,
        Hyphen,
    }

    public static (Phrase Phrase, int End)? Find(FoldedText text, int end, LanguageLexicon lexicon, ulong roles = RoleSets.Any, Func<Phrase, bool>? accept = null)
    {
        var start = SkipApproximation(text, end, lexicon);
        if (Match(text, start, lexicon, roles, accept) is { } direct)
        {
            return direct;
        }

        if (start != end && Match(text, end, lexicon, roles, accept) is { } literal)
        {
            return literal;
        }

        if (text.IsSpace(start))
        {
            var next = text.IsSpace(start + 1) ? start + 2 : start + 1;
            return Match(text, next, lexicon, roles, accept, Gap.Blank);
        }

        return text[start] is '-' or '\u2010' or '\u2011' && text.IsSpacedLetter(start + 1)
            ? Match(text, start + 1, lexicon, roles, accept, Gap.Hyphen)
            : null;
    }

    private static (Phrase Phrase, int End)? Match(FoldedText text, int start, LanguageLexicon lexicon, ulong roles, Func<Phrase, bool>? accept, Gap gap = Gap.None)
    {
        if (text.IsProtected(start))
        {
            return null;
        }

        foreach (var phrase in lexicon.Suffixes.BeginningAt(text, start, roles))
        {
            if (RoleSets.Have(roles, phrase.Role) && PhraseTable.Fits(text, phrase, start) && SuffixGuard.Allows(text, phrase, start) && IsReadableAfter(gap, text, phrase, start) && (accept is null || accept(phrase)))
            {
                return (phrase, start + phrase.Form.Length);
            }
        }

        return null;
    }

    private static bool IsReadableAfter(Gap gap, FoldedText text, Phrase phrase, int start) => gap switch
    {
        Gap.Blank => IsReadableAfterBlank(text, phrase, start),
        Gap.Hyphen => phrase.EndsWithLetter && phrase.Form.Length > 2 && phrase.Role is Role.Unit or Role.Count or Role.Pack or Role.Age or Role.AgeMonth or Role.Magnitude or Role.Money,
        _ => true,
    };

    // 5万+件, 20多个, 50,- Kč, 十余年, 50+ reviews
    private static int SkipApproximation(FoldedText text, int end, LanguageLexicon lexicon)
    {
        if (text[end] == '+' && !text.IsDigit(end + 1))
        {
            end++;
        }

        if (text[end] is ',' or '.' && text[end + 1] is '-' or '–' && !text.IsDigit(end + 2))
        {
            return end + 2;
        }

        return lexicon.IsCjk && text[end] is '多' or '余' or '来' or '几' ? end + 1 : end;
    }

    // "5 A" and "2 x" are no amperes and no factors; "3 $5" belongs to the amount behind it.
    private static bool IsReadableAfterBlank(FoldedText text, Phrase phrase, int start)
    {
        if (phrase.Form is "A" or "N" or "G" or "x" or "t" or "\"" or "''" or "×" or "K" or "k" or "o" or "a" or "e" or "de" or "er" or "s" or "'s")
        {
            return phrase.Form == "t" && !text.IsSpacedLetter(start - 2);
        }

        return phrase.Role != Role.Ordinal;
    }
}
