using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Reads the sizes of bras: 75B, 34DD, B75. They are read only where the listing says that it sells bras.</summary>
internal static class BraSizeReader
{
    /// <summary>The letters of which every size has one.</summary>
    public static readonly AsciiSet Cups = new("ABCDEFGH");

    /// <summary>Returns whether a text has a size.</summary>
    public static bool IsAny(string text) => Next(text, 0, out _, out _) >= 0;

    /// <summary>Finds the sizes of a text.</summary>
    public static List<Quantity> Read(string text)
    {
        var found = new List<Quantity>();
        for (var i = Next(text, 0, out var length, out var band); i >= 0; i = Next(text, i + length, out length, out band))
        {
            found.Add(new Quantity { Kind = QuantityKind.Size, Value = band, Start = i, Length = length, Text = text.Substring(i, length) });
        }

        return found;
    }

    private static int Next(string text, int start, out int length, out decimal band)
    {
        for (var i = start; i + 1 < text.Length; i++)
        {
            if ((IsCup(text, i) || char.IsAsciiDigit(text[i])) && IsEdge(text, i - 1))
            {
                length = Length(text, i, out band);
                if (length > 0)
                {
                    return i;
                }
            }
        }

        (length, band) = (0, 0);
        return -1;
    }

    private static int Length(string text, int start, out decimal band)
    {
        band = 0;
        var isCupFirst = IsCup(text, start);
        var digits = isCupFirst ? start + 1 : start;
        var end = digits;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - digits is not (1 or 2 or 3) || (isCupFirst && end - digits != 2))
        {
            return 0;
        }

        band = DigitNumeralReader.Parse(text.AsSpan(digits, end - digits));
        if (!isCupFirst)
        {
            var cup = end;
            while (end < text.Length && end - cup < 3 && IsCup(text, end) && text[end] == text[cup])
            {
                end++;
            }

            if (end == cup)
            {
                return 0;
            }
        }

        return IsEdge(text, end) ? end - start : 0;
    }

    private static bool IsCup(string text, int at) => text[at] is >= 'A' and <= 'H';

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]);
}
