namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads Korean numerals in words where a unit, counter or currency follows: 오백 그램, 이만 오천 원, 천 원. Without one they are too often the beginning of a word.</summary>
internal static class HangulNumeralReader
{
    /// <summary>The characters with which a numeral can begin.</summary>
    public const string Characters = Digits + "십백천만억조";

    private const string Digits = "영일이삼사오육칠팔구";

    public static Numeral? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        if (!IsNumeral(text[start]) || FoldedText.IsUnspaced(text[start - 1]))
        {
            return null;
        }

        decimal total = 0, section = 0;
        decimal? pending = null;
        var end = start;
        var units = 0;
        while (!text.IsProtected(end))
        {
            var c = text[end];
            var (small, big) = HangulMultipliers.Multiplier(c);
            if (Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit && pending is null)
            {
                pending = digit;
            }
            else if (small > 0)
            {
                section += (pending ?? 1) * small;
                (pending, units) = (null, units + 1);
            }
            else if (big > 0 && Bounds.Allow(total + section + (pending ?? 1), big))
            {
                total += Math.Max(section + (pending ?? 0), 1) * big;
                (section, pending, units) = (0, null, units + 1);
            }
            else if (!(text.IsSpace(end) && end > start && HangulMultipliers.Multiplier(text[end - 1]).Big > 0 && IsNumeral(text[end + 1]) && HangulMultipliers.Multiplier(text[end + 2]).Small > 0))
            {
                break;
            }

            end++;
        }

        return units > 0 && IsCounted(text, end, lexicon, isWord: end - start == 1)
            ? new Numeral(start, end, total + section + (pending ?? 0)) { Style = NumeralStyle.Word, HasMagnitude = total + section >= 1000 }
            : null;
    }

    // 천 원 is a thousand won; 천장 is a ceiling and 백 개 a hundred pieces.
    private static bool IsCounted(FoldedText text, int end, LanguageLexicon lexicon, bool isWord)
    {
        var isApart = text.IsSpace(end);
        return lexicon.Suffixes.TryMatch(text, isApart ? end + 1 : end, out var phrase, RoleSets.Money | RoleSets.Unit | RoleSets.Count | RoleSets.Percent)
            && (phrase.Role == Role.Money || isApart || !isWord);
    }

    private static bool IsNumeral(char c) => Digits.Contains(c, StringComparison.Ordinal) || HangulMultipliers.Multiplier(c) != (0, 0);
}
