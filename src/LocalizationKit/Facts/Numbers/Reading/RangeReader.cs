namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads ranges (3-5 cm, 20~30元, between 3 and 5) and, where there is none, the single number.</summary>
internal static class RangeReader
{
    private static readonly decimal[] Myriads = [100_000_000m, 10_000m];

    /// <summary>Reads at <paramref name="index"/>.</summary>
    /// <returns>How many numbers are used, at least one.</returns>
    public static int Read(QuantityScan scan, int index)
    {
        if (!SingleReader.TryRead(scan, index, out var first) && !TryOpen(scan, index, out first))
        {
            return 1;
        }

        if (scan.At(index + 1) is { } next && TryRange(scan, index, first, next))
        {
            return 2;
        }

        scan.Add(first);
        return 1;
    }

    // 三到五天: one character alone may be part of a word, but not before a connector and another number.
    private static bool TryOpen(QuantityScan scan, int index, out NumberReading reading)
    {
        reading = new NumberReading(scan.Numerals[index]) { IsOptional = true };
        return scan.Numerals[index] is { IsBare: true, Value: >= 1 } numeral && scan.At(index + 1) is { IsBare: true } next && next.Value > numeral.Value && RangeConnector.Links(scan.Text, numeral.End, next.Start, scan.Lexicon);
    }

    private static bool TryRange(QuantityScan scan, int index, in NumberReading first, Numeral next)
    {
        var low = first.Numeral;
        if (low.IsFraction != next.IsFraction || low.IsOrdinal || next.IsOrdinal || low.High is not null || next.High is not null)
        {
            return false;
        }

        // Look from the end of the mark, then from the number itself: 20cm-30cm, 3-5cm; the "-" of 3-piece is a mark, not a range.
        var start = MoneyStart(scan, first.End, next);
        var linked = Links(scan, first, first.End, start) || (first.End != low.End && !first.HasSuffix && Links(scan, first, low.End, start));
        if (!linked || IsChain(scan, index, first, next))
        {
            return false;
        }

        var saved = scan.Consumed;
        scan.Consumed = low.End;
        var isRead = SingleReader.TryRead(scan, index + 1, out var second);
        scan.Consumed = saved;
        if (!isRead || !TryJoin(first, second, out var range))
        {
            return false;
        }

        scan.Add(range);
        return true;
    }

    // In $10-$20 and 零下20至零下10℃ a sign stands between the connector and the number.
    private static int MoneyStart(QuantityScan scan, int end, Numeral next)
    {
        var limit = scan.Text.IsSpace(next.Start - 1) ? next.Start - 1 : next.Start;
        return limit > end && scan.Lexicon.Prefixes.TryMatchBefore(scan.Text, limit, out var phrase, RoleSets.Money | RoleSets.Minus) && limit - phrase.Form.Length > end ? limit - phrase.Form.Length : next.Start;
    }

    private static bool Links(QuantityScan scan, in NumberReading first, int end, int start) =>
        RangeConnector.Links(scan.Text, end, start, scan.Lexicon) || (RangeConnector.Links(scan.Text, end, start, scan.Lexicon, Role.BetweenAnd) && HasBetween(scan, first));

    private static bool HasBetween(QuantityScan scan, in NumberReading first)
    {
        var end = scan.Text.IsSpace(first.Start - 1) ? first.Start - 1 : first.Start;
        return scan.Lexicon.Cues.TryMatchBefore(scan.Text, end, out _, RoleSets.Between);
    }

    // 1-2-3 is no range, and neither is a telephone number.
    private static bool IsChain(QuantityScan scan, int index, in NumberReading first, Numeral next)
    {
        var text = scan.Text;
        return (text[first.Start - 1] is '-' && text.IsDigit(first.Start - 2)) || (text[next.End] is '-' && text.IsDigit(next.End + 1) && scan.At(index + 2) is not null);
    }

    private static bool TryJoin(NumberReading first, in NumberReading second, out NumberReading range)
    {
        range = second;
        if (first is { Kind: QuantityKind.Size, HasSuffix: false } && second is { HasSuffix: true, Unit: not null })
        {
            // サイズ：22.5〜24.5cm is a length.
            first = first with { Kind = QuantityKind.Number, HasMark = false, Start = first.Numeral.Start };
        }

        var low = first.Value;
        var firstOwn = first.HasMark;
        if (firstOwn && second.HasMark && first.Kind != second.Kind && !(first.Kind == QuantityKind.Money && !second.HasSuffix))
        {
            return false;
        }

        if (first.HasSuffix && !second.HasMark && first.Kind is not (QuantityKind.Money or QuantityKind.Number) && first.Numeral.HasDigits)
        {
            return false;
        }

        // "in 2019 to HK$5 billion": a sign before the second end only does not reach back to the first.
        if (!first.HasMark && second.HasMark && !second.HasSuffix && second.Kind is QuantityKind.Money or QuantityKind.Size or QuantityKind.Ordinal)
        {
            return false;
        }

        if (first.HasMark && second.HasMark && first.Unit != second.Unit)
        {
            return false;
        }

        var value = Scale(first, second, low);
        if (value >= second.Value && second.Kind != QuantityKind.Discount)
        {
            return false;
        }

        var mark = second.HasMark ? second : first;
        range = mark with
        {
            Kind = mark.Kind == QuantityKind.Number ? QuantityKind.Range : mark.Kind,
            Numeral = second.Numeral,
            Value = Math.Min(value, second.Value),
            High = Math.Max(value, second.Value),
            Start = first.Start,
            End = second.End,
            Places = Math.Max(first.Places, second.Places),
            Alternative = null,
            Multiplier = second.Multiplier,
        };
        return true;
    }

    // The first end takes the magnitude of the second: 3-5万, 2 to 3 million; and its meaning: 5-8折.
    private static decimal Scale(in NumberReading first, in NumberReading second, decimal low)
    {
        if (second.Kind == QuantityKind.Discount && first.Kind == QuantityKind.Number)
        {
            return second.Value == second.Numeral.Value ? low : DiscountReader.Reduction(first) ?? low;
        }

        if (second.Kind == QuantityKind.Percent && second.Value == second.Numeral.Value * 10 && first.Kind == QuantityKind.Number)
        {
            return low * 10;
        }

        if (second.Multiplier != 1 && first.Multiplier == 1 && low < second.Numeral.Value && Bounds.Allow(low, second.Multiplier))
        {
            return low * second.Multiplier;
        }

        if (second.Numeral.HasMagnitude && !first.Numeral.HasMagnitude && low < 1000)
        {
            foreach (var unit in Myriads)
            {
                if (second.Value >= unit && low < second.Value / unit)
                {
                    return low * unit;
                }
            }
        }

        return low;
    }
}
