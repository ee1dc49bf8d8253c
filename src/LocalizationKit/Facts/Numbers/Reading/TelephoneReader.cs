using System.Text;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads telephone numbers: 400-123-4567, 010-62345678, 13912345678, +86 10 6234 5678.</summary>
internal static class TelephoneReader
{
    private const int FewestDigits = 9;
    private const int MaxGroups = 5;

    /// <summary>Returns whether digits are so many, or such a gap stands behind them, that they may begin a telephone number.</summary>
    public static bool MayRead(FoldedText text, int start, int end) =>
        end - start >= FewestDigits || (text[end] is '-' or ' ' or '\u00A0' or ')' && (text.IsDigit(end + 1) || text.IsDigit(end + 2)));

    /// <summary>Reads at <paramref name="start"/>, which is a digit.</summary>
    /// <returns>The number; null when the digits are none.</returns>
    public static Quantity? Read(FoldedText text, int start)
    {
        if (text.IsDigit(start - 1) || (text[start - 1] is '-' or '.' or ',' && text.IsDigit(start - 2)))
        {
            return null;
        }

        Span<int> lengths = stackalloc int[MaxGroups];
        var count = 0;
        var end = start;
        var digits = 0;
        var hyphens = 0;
        while (count < MaxGroups)
        {
            var stop = DigitNumeralReader.EndOfDigits(text, end);
            if (stop == end)
            {
                return null;
            }

            lengths[count++] = stop - end;
            digits += stop - end;
            end = stop;
            var gap = Gap(text, stop);
            if (gap == 0)
            {
                break;
            }

            hyphens += text[stop] == '-' ? 1 : 0;
            end = stop + gap;
        }

        if (digits is < FewestDigits or > Bounds.Digits || text.IsDigit(end) || text.IsSpacedLetter(end) || (text[end] is '.' or ',' or '%' && text.IsDigit(end + 1)) || !HasShape(text, start, lengths[..count], hyphens))
        {
            return null;
        }

        return new Quantity
        {
            Kind = QuantityKind.Number,
            Value = DigitNumeralReader.Parse(Digits(text.Folded[start..end])),
            Start = start,
            Length = end - start,
            Text = text.Original[start..end],
            IsTelephone = true,
        };
    }

    /// <summary>Says whether two telephone numbers are one, with or without the code of the country and the zero before that of the town.</summary>
    public static bool AreSame(string a, string b)
    {
        var (x, y) = (Digits(FoldedText.Fold(a)).TrimStart('0'), Digits(FoldedText.Fold(b)).TrimStart('0'));
        return x.EndsWith(y, StringComparison.Ordinal) || y.EndsWith(x, StringComparison.Ordinal);
    }

    /// <summary>Returns the digits of a text without anything between them.</summary>
    public static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
        }

        return digits.ToString();
    }

    private static int Gap(FoldedText text, int end) => text[end] switch
    {
        '-' or ' ' or '\u00A0' when text.IsDigit(end + 1) => 1,
        ')' when text.IsDigit(end + 1) => 1,
        ')' when text[end + 1] is '-' or ' ' && text.IsDigit(end + 2) => 2,
        _ => 0,
    };

    // 1500-2000 is a range and 20 000 000 a number: only the shapes that telephone numbers have are taken.
    private static bool HasShape(FoldedText text, int start, ReadOnlySpan<int> lengths, int hyphens)
    {
        if (lengths.Length == 1)
        {
            return lengths[0] == 11 && text[start] == '1' && text[start + 1] is >= '3' and <= '9' && text[start - 1] is not ('$' or '€' or '£' or '¥');
        }

        if (text[start - 1] == '+')
        {
            return true;
        }

        var last = lengths[^1];
        var hasArea = text[start] == '0' && lengths[0] is >= 2 and <= 4 && last >= 4;
        return hasArea || (lengths.Length == 3 && last == 4 && lengths[0] == 3 && lengths[1] is 3 or 4 && (hyphens != 1 || text[start] == '4'));
    }
}
