using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Reads the sizes of bras: 75B, 34DD, B75. They are read only where the listing says that it sells bras.</summary>
internal static class BraSizeReader
{
    /// <summary>The letters of which every size has one.</summary>
    public static readonly AsciiSet Cups = new("ABCDEFGH");

    /// <summary>Finds the sizes of a text.</summary>
    public static List<Quantity> Read(string text)
    {
        var found = new List<Quantity>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!(IsCup(text, i) || char.IsAsciiDigit(text[i])) || !IsEdge(text, i - 1) || Length(text, i, out var band) is not (> 0 and var length))
            {
                continue;
            }

            found.Add(new Quantity { Kind = QuantityKind.Size, Value = band, Start = i, Length = length, Text = text.Substring(i, length) });
            i += length - 1;
        }

        return found;
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

        band = DigitNumeralReader.Parse(text[digits..end]);
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
