namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads numbers that German, Dutch and Italian write as one word: dreiundzwanzig, tweehonderdvijftig, ventitré.</summary>
internal static class CompoundWord
{
    private const int MaxParts = 12;

    public static bool TryRead(ReadOnlySpan<char> word, NumberWords words, out decimal value)
    {
        value = 0;
        if (word.Length is < 6 or > 100)
        {
            return false;
        }

        Span<decimal> parts = stackalloc decimal[MaxParts];
        var count = 0;
        while (word.Length > 0)
        {
            if (count == MaxParts || !TryPart(ref word, words, count == 0 ? 0 : parts[count - 1], out var part))
            {
                return false;
            }

            parts[count++] = part;
        }

        return count > 1 && TrySum(parts[..count], out value);
    }

    private static bool TryPart(ref ReadOnlySpan<char> word, NumberWords words, decimal previous, out decimal part)
    {
        if (previous is (> 0 and < 10) or 100 or 1000 && Joiner(word, words) is > 0 and var joiner)
        {
            word = word[joiner..];
        }

        for (var length = Math.Min(word.Length, words.LongestForm); length >= 2; length--)
        {
            if (words.Find(word[..length]) is { Role: NumberWordRole.Add or NumberWordRole.TimesAlone or NumberWordRole.Article } found && !(found.Role == NumberWordRole.Article && length > 3))
            {
                part = found.Value;
                word = word[length..];
                return true;
            }
        }

        part = 0;
        return false;
    }

    private static int Joiner(ReadOnlySpan<char> word, NumberWords words) => words.Language switch
    {
        "de" when word.StartsWith("und", StringComparison.OrdinalIgnoreCase) => 3,
        "nl" when word.StartsWith("en", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ën", StringComparison.OrdinalIgnoreCase) => 2,
        _ => 0,
    };

    // Units may stand before tens (drei-und-zwanzig); hundreds and thousands multiply what stands before them.
    private static bool TrySum(ReadOnlySpan<decimal> parts, out decimal value)
    {
        decimal total = 0, section = 0, small = 0;
        foreach (var part in parts)
        {
            if (part == 1000)
            {
                total += Math.Max(section + small, 1) * 1000;
                section = small = 0;
            }
            else if (part == 100)
            {
                section += Math.Max(small, 1) * 100;
                small = 0;
            }
            else if (small == 0 || (small is > 0 and < 10 && part is >= 20 and < 100) || (small >= 20 && part < 10))
            {
                small += part;
            }
            else
            {
                value = 0;
                return false;
            }
        }

        value = total + section + small;
        return true;
    }
}
