namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads the tenths and hundredths behind an amount in yuan: 3块5, 9块9毛, 12元8角5分.</summary>
internal static class HanSmallMoney
{
    /// <summary>Adds what follows 元 or 块.</summary>
    /// <param name="scan">The reading of the text.</param>
    /// <param name="reading">The amount.</param>
    /// <param name="end">The place behind 元 or 块.</param>
    /// <returns>Whether some follow.</returns>
    public static bool TryTake(QuantityScan scan, ref NumberReading reading, int end)
    {
        var text = scan.Text;
        if (!reading.Numeral.IsInteger || reading.Multiplier != 1 || reading.High is not null || Digit(text, end) is not { } tenths)
        {
            return false;
        }

        if (text[end + 1] is '角' or '毛')
        {
            Add(ref reading, tenths / 10, end + 2, 1);
            if (Digit(text, end + 2) is { } hundredths && text[end + 3] == '分')
            {
                Add(ref reading, hundredths / 100, end + 4, 2);
            }

            return true;
        }

        // In 5元3个 the three counts something, and 元 takes no bare tenths.
        if (text[end - 1] != '块' || text.IsDigit(end + 1) || HanDigits.Small(text[end + 1]) + HanDigits.Big(text[end + 1]) != 0 || SuffixFinder.Find(text, end + 1, scan.Lexicon) is not null)
        {
            return false;
        }

        Add(ref reading, tenths / 10, end + 1, 1);
        return true;
    }

    private static void Add(ref NumberReading reading, decimal part, int end, int places)
    {
        reading.Value += part;
        reading.End = end;
        reading.Places = places;
        reading.Alternative = null;
    }

    private static decimal? Digit(FoldedText text, int at) =>
        text.IsDigit(at) && !text.IsDigit(at + 1) ? text[at] - '0' : HanDigits.Digit(text[at]) is > 0 and var digit ? digit : null;
}
