namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Makes a reading of a number and the unit, counter or mark behind it.</summary>
internal static class SuffixReader
{
    public static NumberReading? Read(QuantityScan scan, NumberReading reading, Phrase phrase, int end, (Phrase Phrase, int Start)? prefix)
    {
        var marked = reading with { End = end, HasMark = true, HasSuffix = true };
        var numeral = reading.Numeral;
        switch (phrase.Role)
        {
            case Role.Percent:
                return DiscountReader.Percent(scan, marked, prefix);
            case Role.Permille:
                return marked with { Kind = QuantityKind.Percent, Value = reading.Value / 10 };
            case Role.Fold:
                return DiscountReader.Fold(marked);
            case Role.Tenths:
                return DiscountReader.Tenths(scan, marked, prefix);
            case Role.Sugar:
                return marked with { Kind = QuantityKind.Percent, Value = reading.Value * 10, High = reading.High * 10, Places = 0 };
            case Role.Doneness:
                return null;
            case Role.Age:
                return marked with { Kind = QuantityKind.Age, Unit = "year" };
            case Role.AgeMonth:
                return marked with { Kind = QuantityKind.Age, Unit = "month" };
            case Role.Ordinal:
                return marked with { Kind = QuantityKind.Ordinal };
            case Role.Size:
                return marked with { Kind = QuantityKind.Size, IsOptional = !numeral.HasDigits };
            case Role.Dozen:
                return marked with { Kind = QuantityKind.Count, Value = reading.Value * 12, IsOptional = IsSmallWord(reading) };
            case Role.Year:
                return Half(scan, marked with { Kind = QuantityKind.Duration, Unit = "year", IsOptional = IsSmallWord(reading) });
            case Role.Month:
                return reading.Value is >= 1 and <= 12 && numeral.IsInteger ? null : marked with { Kind = QuantityKind.Duration, Unit = "month" };
            case Role.Day:
                return marked with { Kind = QuantityKind.Duration, Unit = "day", IsOptional = IsSmallWord(reading) };
            case Role.Pack:
                return marked with { Kind = QuantityKind.Count, IsOptional = IsSmallWord(reading), IsPack = true };
            case Role.MinuteMark when scan.Lexicon.Language == "ja":
                return marked with { Kind = QuantityKind.Duration, Unit = "minute", IsOptional = IsSmallWord(reading) };
            case Role.Count or Role.Generic or Role.Clock or Role.MinuteMark or Role.Times:
                return Count(scan, marked, phrase) is { } count ? count with { IsPack = prefix is { Phrase.Role: Role.Pack } } : null;
            case Role.Bare or Role.Decade:
                return marked with { HasMark = false, IsOptional = false };
            default:
                return Unit(scan, marked, phrase, prefix);
        }
    }

    /// <summary>Says whether a number is a small one in words, which a good translation may turn otherwise.</summary>
    public static bool IsSmallWord(NumberReading reading) => !reading.Numeral.HasDigits && reading.Value <= 10;

    private static NumberReading? Count(QuantityScan scan, NumberReading reading, Phrase phrase)
    {
        // 一个半小时
        if (phrase.Role == Role.Generic && scan.Text[reading.End] == '半' && SuffixFinder.Find(scan.Text, reading.End + 1, scan.Lexicon, RoleSets.Unit) is { } unit)
        {
            return Unit(scan, reading with { Value = reading.Value + 0.5m, End = unit.End, Places = 1 }, unit.Phrase, null);
        }

        if (reading.Numeral is { IsBare: true, Value: 0.5m } && phrase.Form is not ("个" or "年" or "场" or "份" or "瓶" or "杯" or "只" or "盒"))
        {
            return null;
        }

        return reading with { Kind = QuantityKind.Count, IsOptional = IsSmallWord(reading), Unit = null };
    }

    private static NumberReading? Unit(QuantityScan scan, NumberReading reading, Phrase phrase, (Phrase Phrase, int Start)? prefix)
    {
        var unit = phrase.Role == Role.Magnitude ? "kelvin" : CustomaryUnits.In(scan.Language, phrase.Key);
        if (phrase.Role == Role.Magnitude)
        {
            return reading with { Kind = QuantityKind.Measure, Unit = unit };
        }

        if (prefix is { Phrase.Role: Role.Minus } minus && unit is "degree" or "celsius" or "fahrenheit")
        {
            reading = reading with { Value = -Math.Abs(reading.Value), Start = minus.Start };
            unit = unit == "degree" && scan.Lexicon.IsCjk ? "celsius" : unit;
        }

        if (unit == "degree" && prefix is { Phrase.Role: Role.Celsius or Role.Fahrenheit } scale)
        {
            return reading with { Kind = QuantityKind.Temperature, Unit = scale.Phrase.Role == Role.Celsius ? "celsius" : "fahrenheit", Start = scale.Start };
        }

        var kind = unit is "celsius" or "fahrenheit" ? QuantityKind.Temperature : UnitTable.IsDuration(unit) ? QuantityKind.Duration : QuantityKind.Measure;
        var result = Metres(scan, reading with { Kind = kind, Unit = unit, IsOptional = kind == QuantityKind.Duration && IsSmallWord(reading) }, phrase);
        result = prefix is { Phrase.Role: Role.Age or Role.AgeFrom } && unit == "year" && result.Numeral.HasDigits ? result with { Kind = QuantityKind.Age } : result;
        if (result.Unit == "meter" && prefix is { Phrase.Role: Role.Speed })
        {
            return result with { Unit = "meter-per-hour" };
        }

        return prefix is { Phrase.Role: Role.Speed } && result.Unit == "kilometer" ? result with { Unit = "kilometer-per-hour" } : HalfReader.Behind(scan, Half(scan, result));
    }

    // 1m55 is 1.55 m, as Vietnamese and French write the height of a person; 5'4" stays two measures.
    private static NumberReading Metres(QuantityScan scan, NumberReading reading, Phrase phrase)
    {
        var text = scan.Text;
        if (phrase.Form is "米" or "尺" && HanMetres(text, reading) is { } tall)
        {
            return tall;
        }

        if (phrase.Form is not ("m" or "米" or "尺") || !text.IsDigit(reading.End) || !reading.Numeral.IsInteger)
        {
            return reading;
        }

        var end = DigitNumeralReader.EndOfDigits(text, reading.End);
        var digits = end - reading.End;
        return digits > 2 ? reading : reading with { Value = reading.Value + DigitNumeralReader.Parse("0." + text.Folded[reading.End..end]), End = end, Places = digits };
    }

    // 一米七八
    private static NumberReading? HanMetres(FoldedText text, NumberReading reading)
    {
        var end = reading.End;
        var value = reading.Value;
        for (var scale = 0.1m; HanDigits.Digit(text[end]) is >= 0 and var digit && scale > 0.001m; scale /= 10)
        {
            value += digit * scale;
            end++;
        }

        return end == reading.End || HanDigits.IsNumeral(text[end]) || !reading.Numeral.IsInteger ? null : reading with { Value = value, End = end, Places = end - reading.End };
    }

    // 两年半
    private static NumberReading Half(QuantityScan scan, NumberReading reading)
    {
        if (!scan.Lexicon.IsCjk || scan.Text[reading.End] != '半' || !reading.Numeral.IsInteger || scan.Text[reading.End + 1] is '身' or '袖' or '价' or '高' or '额' or '透' or '开' or '拉')
        {
            return reading;
        }

        return reading with { Value = reading.Value + 0.5m, End = reading.End + 1, Places = 1 };
    }
}
