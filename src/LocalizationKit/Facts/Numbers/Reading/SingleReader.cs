namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Works out what one number counts from what stands before and behind it.</summary>
internal static class SingleReader
{
    /// <summary>Reads the number at <paramref name="index"/>.</summary>
    /// <returns>Whether it is one; false when the number is part of a word.</returns>
    public static bool TryRead(QuantityScan scan, int index, out NumberReading reading)
    {
        var numeral = scan.Numerals[index];
        reading = new NumberReading(numeral);
        if (numeral.IsPercent)
        {
            reading.Kind = QuantityKind.Percent;
            reading.HasMark = true;
            return true;
        }

        if (numeral.IsHalf)
        {
            return HalfReader.TryRead(scan, ref reading);
        }

        var prefix = PrefixFinder.Find(scan, numeral.Start);
        if (numeral.IsOrdinal || prefix is { Phrase.Role: Role.Ordinal })
        {
            ReadOrdinal(scan, ref reading, prefix);
            return true;
        }

        var suffix = TakeMagnitude(scan, ref reading);
        if (prefix is { Phrase.Role: Role.Money } || suffix is { Phrase.Role: Role.Money })
        {
            MoneyReader.Read(scan, ref reading, prefix, suffix);
            return true;
        }

        if (suffix is { } found)
        {
            return SuffixReader.TryRead(scan, ref reading, found.Phrase, found.End, prefix);
        }

        return prefix is { } before ? TryPrefix(scan, ref reading, before) : TryBare(scan, ref reading);
    }

    // Multiplies the number with what stands behind it: k, million. Returns the unit behind that.
    private static (Phrase Phrase, int End)? TakeMagnitude(QuantityScan scan, ref NumberReading reading)
    {
        var numeral = reading.Numeral;
        var suffix = SuffixFinder.Find(scan.Text, BehindArticle(scan.Text, numeral), scan.Lexicon);
        if (scan.Text[numeral.End] is 'M' or 'B' && (suffix is null || IsCrowd(scan.Text, numeral.End + 1, scan.Lexicon)) && !scan.Text.IsSpacedLetter(numeral.End + 1) && numeral.HasDigits && Bounds.Allow(reading.Value, 1_000_000_000m))
        {
            // $1.5M, €2B, 2M+ sold
            var factor = scan.Text[numeral.End] == 'M' ? 1_000_000m : 1_000_000_000m;
            reading.Value *= factor;
            reading.Multiplier = factor;
            reading.End = numeral.End + 1;
            reading.Places = 0;
            return SuffixFinder.Find(scan.Text, reading.End, scan.Lexicon, RoleSets.Count);
        }

        for (var i = 0; i < 2 && suffix is { Phrase: { Role: Role.Magnitude } phrase } && !IsKelvin(scan, numeral, phrase) && Bounds.Allow(reading.High ?? reading.Value, phrase.Value); i++)
        {
            reading.Value *= phrase.Value;
            reading.High *= phrase.Value;
            reading.Alternative = reading.Alternative is { } other && Bounds.Allow(other, phrase.Value) ? other * phrase.Value : null;
            reading.Multiplier *= phrase.Value;
            reading.Places = 0;
            reading.End = suffix.Value.End;
            reading.HasSuffix = true;
            TakeVietnameseTail(scan, ref reading, phrase);
            suffix = SuffixFinder.Find(scan.Text, reading.End, scan.Lexicon, RoleSets.Any, static p => p.Role is not (Role.Magnitude or Role.Ordinal or Role.Decade) || p.Value >= 1000);
        }

        return suffix;
    }

    /// <summary>Says whether what is counted in millions follows: 1.5M views, 2M+ sold.</summary>
    public static bool IsCrowd(FoldedText text, int start, LanguageLexicon lexicon)
    {
        start += text[start] == '+' ? 1 : 0;
        return text.IsSpace(start) && lexicon.Cues.TryMatch(text, start + 1, out _, RoleSets.Crowd);
    }

    // 1tr5 is 1.5 million.
    private static void TakeVietnameseTail(QuantityScan scan, ref NumberReading reading, Phrase phrase)
    {
        if (phrase.Form != "tr" || !scan.Text.IsDigit(reading.End))
        {
            return;
        }

        var end = DigitNumeralReader.EndOfDigits(scan.Text, reading.End);
        if (end - reading.End <= 3)
        {
            reading.Value += DigitNumeralReader.Parse("0." + scan.Text.Folded[reading.End..end]) * phrase.Value;
            reading.End = end;
        }
    }

    // 3000K is a colour of light, 300K three hundred thousand.
    private static bool IsKelvin(QuantityScan scan, Numeral numeral, Phrase phrase) =>
        phrase.Form == "K" && numeral.Value is >= 1800 and <= 10000 && numeral.Value % 50 == 0 && scan.Text[numeral.End] == 'K' && scan.Text[numeral.End + 1] != '+';

    private static void ReadOrdinal(QuantityScan scan, ref NumberReading reading, (Phrase Phrase, int Start)? prefix)
    {
        var end = reading.End;
        if (scan.Lexicon.IsCjk && SuffixFinder.Find(scan.Text, end, scan.Lexicon, RoleSets.Generic | RoleSets.Count | RoleSets.Pack) is { } counter && counter.End - end <= 1)
        {
            end = counter.End;
        }

        reading.Kind = QuantityKind.Ordinal;
        reading.Start = prefix is { Phrase.Role: Role.Ordinal } ? prefix.Value.Start : reading.Start;
        reading.End = end;
        reading.IsOptional = !reading.Numeral.HasDigits;
        reading.HasMark = true;
    }

    private static bool TryPrefix(QuantityScan scan, ref NumberReading reading, (Phrase Phrase, int Start) prefix)
    {
        switch (prefix.Phrase.Role)
        {
            case Role.Pack when reading.Value is > 1 and <= 1000:
                reading.Kind = QuantityKind.Count;
                reading.IsPack = true;
                reading.IsOptional = SuffixReader.IsSmallWord(reading);
                return true;
            case Role.Size when reading.Value is > 0 and <= 250:
                return Mark(ref reading, QuantityKind.Size, null, prefix.Start);
            case Role.PercentBefore:
                return Mark(ref reading, QuantityKind.Percent, null, prefix.Start);
            case Role.Minus:
                reading.Value = -Math.Abs(reading.Value);
                reading.Start = prefix.Start;
                return true;
            case Role.Celsius:
                return Mark(ref reading, QuantityKind.Temperature, "celsius", prefix.Start);
            case Role.Fahrenheit:
                return Mark(ref reading, QuantityKind.Temperature, "fahrenheit", prefix.Start);
            case Role.Age when reading.Value is > 0 and <= 120 && reading.Numeral.HasDigits:
                return Mark(ref reading, QuantityKind.Age, "year", prefix.Start);
            case Role.MoneyCue when reading.Numeral.HasDigits && reading.Numeral.IntegerDigits <= 6:
                var named = CurrencyReader.Named(scan, reading.Start);
                reading.IsReduction = DiscountReader.IsReduction(scan, reading.End, prefix.Phrase);
                reading.Currency = named ?? CurrencyReader.Default(scan);
                reading.IsCurrencyImplied = named is null;
                return Mark(ref reading, QuantityKind.Money, null, reading.Start);
            default:
                return TryBare(scan, ref reading);
        }
    }

    private static bool Mark(ref NumberReading reading, QuantityKind kind, string? unit, int start)
    {
        reading.Kind = kind;
        reading.Unit = unit;
        reading.Start = start;
        reading.HasMark = true;
        return true;
    }

    // half an hour
    private static int BehindArticle(FoldedText text, Numeral numeral)
    {
        if (numeral is not { Style: NumeralStyle.Word, Value: 0.5m })
        {
            return numeral.End;
        }

        var rest = text.Folded.AsSpan(numeral.End);
        return rest.StartsWith(" an ", StringComparison.OrdinalIgnoreCase) ? numeral.End + 3 : rest.StartsWith(" a ", StringComparison.OrdinalIgnoreCase) ? numeral.End + 2 : numeral.End;
    }

    private static bool TryBare(QuantityScan scan, ref NumberReading reading)
    {
        var numeral = reading.Numeral;
        if (reading.Value is { Scale: > 0 } and 0.5m && DiscountReader.HalfPrice(scan.Text, numeral) is > 0 and var end)
        {
            (reading.Value, reading.End, reading.Places) = (50, end, 0);
            return Mark(ref reading, QuantityKind.Discount, null, reading.Start);
        }

        if (numeral is { IsBare: true, Value: 0.5m } && scan.Text[numeral.End] == '糖' && scan.Lexicon.IsCjk)
        {
            reading.Kind = QuantityKind.Percent;
            (reading.Value, reading.End, reading.Places) = (50, numeral.End + 1, 0);
            reading.IsOptional = true;
            return true;
        }

        reading.IsOptional = !numeral.HasDigits && (reading.Value <= 10 || numeral.IsFraction);
        return !numeral.IsBare || StandsAlone(scan.Text, numeral);
    }

    private static bool StandsAlone(FoldedText text, Numeral numeral) => !char.IsLetterOrDigit(text[numeral.Start - 1]) && !char.IsLetterOrDigit(text[numeral.End]);
}
