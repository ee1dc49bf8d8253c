namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads dates in three groups of digits: 2025-02-14, 2025/2/14, 14.02.2025, 2/14/2025.</summary>
internal static class NumericDateReader
{
    public static Quantity? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        var first = DigitNumeralReader.EndOfDigits(text, start);
        var separator = text[first];
        if (separator is not ('-' or '/' or '.') || first - start is not (1 or 2 or 4) || text[start - 1] is '-' or '/' or '.')
        {
            return null;
        }

        var second = DigitNumeralReader.EndOfDigits(text, first + 1);
        if (second - first is not (2 or 3) || text[second] != separator)
        {
            return null;
        }

        var third = DigitNumeralReader.EndOfDigits(text, second + 1);
        if (third - second is not (2 or 3 or 5) || text[third] is '-' or '/' || (text[third] is '.' or ',' && text.IsDigit(third + 1)) || text.IsSpacedLetter(third) && text[third] != 'T')
        {
            return null;
        }

        var parts = (Number(text, start, first), Number(text, first + 1, second), Number(text, second + 1, third));
        return Interpret(parts, first - start == 4, third - second == 5, lexicon) is { } iso ? DateText.Quantity(text, start, third, iso) : null;
    }

    private static string? Interpret((int A, int B, int C) parts, bool yearFirst, bool yearLast, LanguageLexicon lexicon)
    {
        var (a, b, c) = parts;
        if (yearFirst)
        {
            return DateText.Iso(a, b, c);
        }

        if (!yearLast)
        {
            return null;
        }

        // Only the United States and the Philippines put the month first; a first part above 12 settles it.
        var monthFirst = lexicon.Language is "en" or "fil" or "zh" or "ja" && a <= 12;
        return monthFirst ? DateText.Iso(c, a, b) ?? DateText.Iso(c, b, a) : DateText.Iso(c, b, a) ?? DateText.Iso(c, a, b);
    }

    private static int Number(FoldedText text, int start, int end) => int.Parse(text.Folded.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
}
