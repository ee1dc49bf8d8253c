namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads two neighbouring Han digits as a range: 三四十 (30 to 40), 七八个 (7 or 8), 两三天 (2 or 3).</summary>
internal static class ApproximateNumeral
{
    public static Numeral? Read(FoldedText text, int start)
    {
        var low = HanDigits.Digit(text[start]);
        var high = HanDigits.Digit(text[start + 1]);
        if (low < 1 || high < 1 || !(high == low + 1 || (low == 3 && high == 5)) || HanDigits.Digit(text[start + 2]) >= 0 || text[start + 1] == '两')
        {
            return null;
        }

        if (HanDigits.Digit(text[start - 1]) >= 0 || text[start - 1] is '第' or '十')
        {
            return null;
        }

        var end = start + 2;
        decimal factor = 1;
        while (HanDigits.Small(text[end]) + HanDigits.Big(text[end]) is > 0 and var unit && Bounds.Allow(10 * factor, unit))
        {
            factor *= unit;
            end++;
        }

        return new Numeral(start, end, low * factor) { High = high * factor, Style = NumeralStyle.Han, HasMagnitude = factor >= 100 };
    }
}
