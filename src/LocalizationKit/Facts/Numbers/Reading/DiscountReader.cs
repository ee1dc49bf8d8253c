namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads price reductions; the value is the percentage taken off: 8折 is 20, 2割引 is 20, 20% off is 20.</summary>
internal static class DiscountReader
{
    private static readonly string[] HalfPrices = ["价", "額", " price", "-price", " off", " the price"];

    /// <summary>Reads 8折, 8.5折, 85折 and 八折.</summary>
    public static bool TryFold(ref NumberReading reading)
    {
        if (Reduction(reading) is not { } off)
        {
            return false;
        }

        reading.Kind = QuantityKind.Discount;
        reading.Value = off;
        reading.High = reading.High is { } high ? Off(high) : null;
        (reading.Places, reading.Alternative) = (0, null);
        return true;
    }

    /// <summary>Returns the percentage that 8折 takes off, of which the number is known; null when there is none.</summary>
    public static decimal? Reduction(in NumberReading reading) => reading.Numeral.Value <= 0 ? null : Off(reading.Value);

    /// <summary>Reads 三成 and 3割 as percentages, 3割引 and 减三成 as reductions.</summary>
    public static void ReadTenths(QuantityScan scan, ref NumberReading reading, (Phrase Phrase, int Start)? prefix)
    {
        reading.Value *= 10;
        reading.High *= 10;
        reading.Places = 0;

        // 2割5分引き is 25 % off.
        var text = scan.Text;
        var hundredths = text.IsDigit(reading.End) ? text[reading.End] - '0' : HanDigits.Digit(text[reading.End]);
        if (hundredths > 0 && text[reading.End + 1] == '分')
        {
            reading.Value += hundredths;
            reading.End += 2;
        }

        ReadPercent(scan, ref reading, prefix);
    }

    /// <summary>Reads a percentage, as a reduction where the words around it say so.</summary>
    public static void ReadPercent(QuantityScan scan, ref NumberReading reading, (Phrase Phrase, int Start)? prefix)
    {
        reading.Kind = QuantityKind.Percent;
        if (TryOff(scan, ref reading) || prefix is not { } before)
        {
            return;
        }

        if (before.Phrase is { Role: Role.Off, Form.Length: > 1 })
        {
            reading.Kind = QuantityKind.Discount;
            reading.Start = before.Start;
        }
        else if (IsOffWord(before.Phrase))
        {
            reading.Kind = QuantityKind.Discount;
        }
    }

    /// <summary>Returns the end of half price, half off, 半价 or 半額; 0 when none of them is written.</summary>
    public static int HalfPrice(FoldedText text, Numeral half)
    {
        foreach (var word in HalfPrices)
        {
            if (string.Compare(text.Folded, half.End, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return half.End + word.Length;
            }
        }

        return 0;
    }

    /// <summary>Says whether a word before an amount, or behind it, takes it off a price.</summary>
    public static bool IsReduction(QuantityScan scan, int end, Phrase? before)
    {
        if (before is not null && (IsOffWord(before) || (before.Role == Role.Off && before.Form.Length > 1)))
        {
            return true;
        }

        var start = scan.Text.IsSpace(end) ? end + 1 : end;
        return scan.Lexicon.Cues.TryMatch(scan.Text, start, out _, RoleSets.OffAfter);
    }

    private static bool IsOffWord(Phrase phrase) =>
        phrase is { Role: Role.Off or Role.MoneyCue, Form: "减" or "省" or "降" or "立减" or "直降" or "再减" or "优惠" or "立省" or "直减" or "减免" };

    private static bool TryOff(QuantityScan scan, ref NumberReading percent)
    {
        var start = scan.Text.IsSpace(percent.End) ? percent.End + 1 : percent.End;
        if (!scan.Lexicon.Cues.TryMatch(scan.Text, start, out var cue, RoleSets.OffAfter))
        {
            return false;
        }

        percent.Kind = QuantityKind.Discount;
        percent.End = start + cue.Form.Length;
        percent.Value = Math.Abs(percent.Value);
        return true;
    }

    // 75折 is 7.5 tenths of the price.
    private static decimal? Off(decimal fold)
    {
        var tenths = fold >= 10 && fold < 100 ? fold / 10 : fold;
        return tenths is > 0 and < 10 ? 100 - (tenths * 10) : null;
    }
}
