using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads numbers that are written with digits: grouping and decimals by the habits of the language and by the digits themselves.</summary>
internal static class DigitNumeralReader
{
    /// <summary>Reads a number at <paramref name="start"/>, which is a digit, or a point before one.</summary>
    /// <returns>The number; null when the digits are too many.</returns>
    public static Numeral? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        if (text[start] == '.')
        {
            var end = EndOfDigits(text, start + 1);
            return end - start > Bounds.Digits ? null : new Numeral(start, end, Parse("0" + text.Folded[start..end])) { Places = end - start - 1 };
        }

        var whole = DigitRun.Read(text, start, lexicon);
        if (whole is null)
        {
            return null;
        }

        var signed = SignStart(text, start, whole.End);
        return signed < start ? whole with { Start = signed, Value = -whole.Value, Alternative = -whole.Alternative } : whole;
    }

    public static int EndOfDigits(FoldedText text, int start)
    {
        while (text.IsDigit(start))
        {
            start++;
        }

        return start;
    }

    public static decimal Parse(ReadOnlySpan<char> digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // A hyphen is a minus at the start of a word only; the true minus sign and its full-width form always, unless a number stands before.
    private static int SignStart(FoldedText text, int start, int end)
    {
        var c = text[start - 1];
        if (c == '\u2212')
        {
            return text.IsDigit(start - 2) ? start : start - 1;
        }

        if (TemperatureSign.IsMinus(text, start, end))
        {
            return start - 1;
        }

        if (c != '-')
        {
            return start;
        }

        var before = text[start - 2];
        var free = before is '\0' or ' ' or '\u00A0' or '(' or '[' or ':' or '~' or '/' or ',' or '\n' || before is >= '\u3041' and <= '\u30FF' or '：' or '（' or '，' or '、';
        return free && !(before is ' ' && text.IsDigit(start - 3)) ? start - 1 : start;
    }
}
