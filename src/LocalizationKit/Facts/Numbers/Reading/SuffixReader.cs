namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Makes a reading of a number and the unit, counter or mark behind it.</summary>
internal static class SuffixReader
{
    /// <summary>Reads a number with the phrase behind it.</summary>
    /// <returns>Whether the two make a quantity.</returns>
    public static bool TryRead(QuantityScan scan, ref NumberReading reading, Phrase phrase, int end, (Phrase Phrase, int Start)? prefix)
    {
        var isSmallWord = IsSmallWord(reading);
        reading.End = end;
        reading.HasMark = reading.HasSuffix = true;
        switch (phrase.Role)
        {
            case Role.Percent:
                DiscountReader.ReadPercent(scan, ref reading, prefix);
                return true;
            case Role.Permille:
                reading.Value /= 10;
                return Is(ref reading, QuantityKind.Percent);
            case Role.Fold:
                return DiscountReader.TryFold(ref reading);
            case Role.Tenths:
                DiscountReader.ReadTenths(scan, ref reading, prefix);
                return true;
            case Role.Sugar:
                reading.Value *= 10;
                reading.High *= 10;
                reading.Places = 0;
                return Is(ref reading, QuantityKind.Percent);
            case Role.Doneness:
                return false;
            case Role.Age:
                return Is(ref reading, QuantityKind.Age, "year");
            case Role.AgeMonth:
                return Is(ref reading, QuantityKind.Age, "month");
            case Role.Ordinal:
                return Is(ref reading, QuantityKind.Ordinal);
            case Role.Size:
                return Is(ref reading, QuantityKind.Size, isOptional: !reading.Numeral.HasDigits);
            case Role.Dozen:
                reading.Value *= 12;
                return Is(ref reading, QuantityKind.Count, isOptional: isSmallWord);
            case Role.Year:
                Is(ref reading, QuantityKind.Duration, "year", isSmallWord);
                TakeHalf(scan, ref reading);
                return true;
            case Role.Month:
                return !(reading.Value is >= 1 and <= 12 && reading.Numeral.IsInteger) && Is(ref reading, QuantityKind.Duration, "month");
            case Role.Day:
                return Is(ref reading, QuantityKind.Duration, "day", isSmallWord);
            case Role.Pack:
                reading.IsPack = true;
                return Is(ref reading, QuantityKind.Count, isOptional: isSmallWord);
            case Role.MinuteMark when scan.Lexicon.Language == "ja":
                return Is(ref reading, QuantityKind.Duration, "minute", isSmallWord);
            case Role.Count or Role.Generic or Role.Clock or Role.MinuteMark or Role.Times:
                return TryCount(scan, ref reading, phrase, prefix is { Phrase.Role: Role.Pack });
            case Role.Bare or Role.Decade:
                reading.HasMark = false;
                return true;
            default:
                ReadUnit(scan, ref reading, phrase, prefix);
                return true;
        }
    }

    /// <summary>Says whether a number is a small one in words, which a good translation may turn otherwise.</summary>
    public static bool IsSmallWord(in NumberReading reading) => !reading.Numeral.HasDigits && reading.Value <= 10;

    private static bool Is(ref NumberReading reading, QuantityKind kind, string? unit = null, bool isOptional = false)
    {
        reading.Kind = kind;
        reading.Unit = unit;
        reading.IsOptional = isOptional;
        return true;
    }

    private static bool TryCount(QuantityScan scan, ref NumberReading reading, Phrase phrase, bool isPack)
    {
        // 一个半小时
        if (phrase.Role == Role.Generic && scan.Text[reading.End] == '半' && SuffixFinder.Find(scan.Text, reading.End + 1, scan.Lexicon, RoleSets.Unit) is { } unit)
        {
            Add(ref reading, 0.5m, unit.End, 1);
            ReadUnit(scan, ref reading, unit.Phrase, null);
            reading.IsPack = isPack;
            return true;
        }

        if (reading.Numeral is { IsBare: true, Value: 0.5m } && phrase.Form is not ("个" or "年" or "场" or "份" or "瓶" or "杯" or "只" or "盒"))
        {
            return false;
        }

        reading.IsPack = isPack;
        return Is(ref reading, QuantityKind.Count, isOptional: IsSmallWord(reading));
    }

    private static void ReadUnit(QuantityScan scan, ref NumberReading reading, Phrase phrase, (Phrase Phrase, int Start)? prefix)
    {
        if (phrase.Role == Role.Magnitude)
        {
            Is(ref reading, QuantityKind.Measure, "kelvin");
            return;
        }

        var unit = CustomaryUnits.In(scan.Language, phrase.Key);
        if (prefix is { Phrase.Role: Role.Minus } minus && unit is "degree" or "celsius" or "fahrenheit")
        {
            reading.Value = -Math.Abs(reading.Value);
            reading.Start = minus.Start;
            unit = unit == "degree" && scan.Lexicon.IsCjk ? "celsius" : unit;
        }

        if (prefix is { Phrase.Role: Role.Celsius or Role.Fahrenheit } scale && unit == "degree")
        {
            Is(ref reading, QuantityKind.Temperature, scale.Phrase.Role == Role.Celsius ? "celsius" : "fahrenheit");
            reading.Start = scale.Start;
            return;
        }

        var kind = phrase.IsDuration ? QuantityKind.Duration : unit is "celsius" or "fahrenheit" ? QuantityKind.Temperature : QuantityKind.Measure;
        Is(ref reading, kind, unit, isOptional: kind == QuantityKind.Duration && IsSmallWord(reading));
        TakeMetres(scan, ref reading, phrase);
        if (prefix is { Phrase.Role: Role.Age or Role.AgeFrom } && unit == "year" && reading.Numeral.HasDigits)
        {
            reading.Kind = QuantityKind.Age;
        }

        if (prefix is { Phrase.Role: Role.Speed } && unit is "meter" or "kilometer")
        {
            reading.Unit = unit == "meter" ? "meter-per-hour" : "kilometer-per-hour";
            return;
        }

        TakeHalf(scan, ref reading);
        HalfReader.TakeBehind(scan, ref reading);
    }

    // 1m55 is 1.55 m, as Vietnamese and French write the height of a person; 5'4" stays two measures.
    private static void TakeMetres(QuantityScan scan, ref NumberReading reading, Phrase phrase)
    {
        var text = scan.Text;
        if (phrase.Form is not ("m" or "米" or "尺") || (phrase.Form != "m" && TryHanMetres(text, ref reading)) || !text.IsDigit(reading.End) || !reading.Numeral.IsInteger)
        {
            return;
        }

        var end = DigitNumeralReader.EndOfDigits(text, reading.End);
        var digits = end - reading.End;
        if (digits <= 2)
        {
            Add(ref reading, DigitNumeralReader.Parse("0." + text.Folded[reading.End..end]), end, digits);
        }
    }

    // 一米七八
    private static bool TryHanMetres(FoldedText text, ref NumberReading reading)
    {
        var end = reading.End;
        var part = 0m;
        for (var scale = 0.1m; HanDigits.Digit(text[end]) is >= 0 and var digit && scale > 0.001m; scale /= 10)
        {
            part += digit * scale;
            end++;
        }

        if (end == reading.End || HanDigits.IsNumeral(text[end]) || !reading.Numeral.IsInteger)
        {
            return false;
        }

        Add(ref reading, part, end, end - reading.End);
        return true;
    }

    // 两年半
    private static void TakeHalf(QuantityScan scan, ref NumberReading reading)
    {
        if (scan.Text[reading.End] == '半' && scan.Lexicon.IsCjk && reading.Numeral.IsInteger && scan.Text[reading.End + 1] is not ('身' or '袖' or '价' or '高' or '额' or '透' or '开' or '拉'))
        {
            Add(ref reading, 0.5m, reading.End + 1, 1);
        }
    }

    private static void Add(ref NumberReading reading, decimal part, int end, int places)
    {
        reading.Value += part;
        reading.End = end;
        reading.Places = places;
    }
}
