namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads the Korean multipliers behind digits: 4만, 9천만, 1억 2천만.</summary>
internal static class HangulMultipliers
{
    public static Numeral Extend(FoldedText text, Numeral numeral)
    {
        decimal total = 0, section = 0, pending = numeral.Value;
        var end = numeral.End;
        while (true)
        {
            var (small, big) = Multiplier(text[end]);
            if (!Bounds.Allow(total + section + pending, Math.Max(small, big)))
            {
                break;
            }

            if (small > 0)
            {
                section += (pending == 0 ? 1 : pending) * small;
                pending = 0;
            }
            else if (big > 0)
            {
                total += (section + pending) * big;
                section = pending = 0;
            }
            else if (end > numeral.End && pending == 0 && TryDigits(text, end, out var digits, out var stop))
            {
                pending = digits;
                end = stop;
                continue;
            }
            else
            {
                break;
            }

            end++;
        }

        return end == numeral.End ? numeral : numeral with { End = end, Value = total + section + pending, HasMagnitude = true, Places = 0, Alternative = null };
    }

    private static bool TryDigits(FoldedText text, int end, out decimal value, out int stop)
    {
        var start = text.IsSpace(end) ? end + 1 : end;
        stop = DigitNumeralReader.EndOfDigits(text, start);
        value = 0;
        if (stop == start || stop - start > 4 || Multiplier(text[stop]) == (0, 0))
        {
            return false;
        }

        value = DigitNumeralReader.Parse(text.Between(start, stop));
        return true;
    }

    /// <summary>Returns what a character multiplies with: within ten thousand, or the number before it as a whole.</summary>
    public static (decimal Small, decimal Big) Multiplier(char c) => c switch
    {
        '십' => (10, 0),
        '백' => (100, 0),
        '천' => (1000, 0),
        '만' => (0, 10_000),
        '억' => (0, 100_000_000),
        '조' => (0, 1_000_000_000_000),
        _ => (0, 0),
    };
}
