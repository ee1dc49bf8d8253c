namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads fractions: ½, 1½, 3/4, 三分之一, 百分之二十.</summary>
internal static class FractionReader
{
    /// <summary>The fraction characters, see <see cref="Vulgar"/>.</summary>
    public const string VulgarCharacters = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞";

    /// <summary>Returns the value of a fraction character such as ½; null for any other.</summary>
    public static decimal? Vulgar(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅙' => 1m / 6,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        _ => null,
    };

    /// <summary>Reads what follows a whole number: 1½, 1 1/2, 3/4.</summary>
    public static Numeral Extend(FoldedText text, Numeral numeral)
    {
        var mark = text[numeral.End];
        var mayGoOn = mark is '/' or >= '¼' || (mark is ' ' or '\u00A0' or '-' && text.IsDigit(numeral.End + 1));
        if (!mayGoOn || !numeral.IsInteger || numeral.IsGrouped)
        {
            return numeral;
        }

        if (Vulgar(text[numeral.End]) is { } part)
        {
            return numeral with { Value = numeral.Value + part, End = numeral.End + 1, Places = 2, IsFraction = true };
        }

        if (Simple(text, numeral) is { } fraction)
        {
            return fraction;
        }

        var next = numeral.End + 1;
        if ((text.IsSpace(numeral.End) || text[numeral.End] == '-') && text.IsDigit(next))
        {
            var end = DigitNumeralReader.EndOfDigits(text, next);
            if (end - next <= 2 && Simple(text, new Numeral(next, end, DigitNumeralReader.Parse(text.Between(next, end)))) is { } tail)
            {
                return tail with { Start = numeral.Start, Value = numeral.Value + tail.Value };
            }
        }

        return numeral;
    }

    /// <summary>Reads N分之M, of which <paramref name="denominator"/> is the first part.</summary>
    public static Numeral? Chinese(FoldedText text, Numeral denominator, LanguageLexicon lexicon)
    {
        if (text[denominator.End] != '分' || text[denominator.End + 1] is not ('之' or 'の') || denominator.Value == 0)
        {
            return null;
        }

        var start = denominator.End + 2;
        var numerator = text.IsDigit(start) ? DigitNumeralReader.Read(text, start, lexicon) : HanNumeralReader.Read(text, start, lexicon);
        if (numerator is null)
        {
            return null;
        }

        return denominator.Value == 100
            ? numerator with { Start = denominator.Start, IsPercent = true, IsBare = false }
            : numerator with { Start = denominator.Start, Value = numerator.Value / denominator.Value, Places = 2, IsFraction = true, IsBare = false };
    }

    // 1/2 and 3/4 are fractions, 24/7 and 11/11 are not, and 1/2/2025 is a date.
    private static Numeral? Simple(FoldedText text, Numeral top)
    {
        if (text[top.End] is not ('/' or '⁄') || !text.IsDigit(top.End + 1) || text[top.Start - 1] == '/' || top.Value is < 1 or > 15)
        {
            return null;
        }

        var end = DigitNumeralReader.EndOfDigits(text, top.End + 1);
        if (end - top.End > 3 || text[end] == '/' || (text[end] is '.' or ',' && text.IsDigit(end + 1)))
        {
            return null;
        }

        var bottom = DigitNumeralReader.Parse(text.Between(top.End + 1, end));
        return bottom is 2 or 3 or 4 or 5 or 8 or 16 && top.Value < bottom ? top with { Value = top.Value / bottom, End = end, Places = 2, IsFraction = true } : null;
    }
}
