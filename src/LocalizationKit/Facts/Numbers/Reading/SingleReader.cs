namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Works out what one number counts from what stands before and behind it.</summary>
internal static class SingleReader
{
    /// <summary>Reads the number at <paramref name="index"/>.</summary>
    /// <returns>The reading; null when the number is part of a word.</returns>
    public static NumberReading? Read(QuantityScan scan, int index)
    {
        var numeral = scan.Numerals[index];
        if (numeral.IsPercent)
        {
            return Mark(new NumberReading(numeral, QuantityKind.Percent, numeral.Start, numeral.End));
        }

        if (numeral.IsHalf)
        {
            return HalfReader.Read(scan, numeral);
        }

        var prefix = PrefixFinder.Find(scan, numeral.Start);
        if (numeral.IsOrdinal || prefix is { Phrase.Role: Role.Ordinal })
        {
            return Ordinal(scan, numeral, prefix);
        }

        var (reading, suffix) = WithMagnitude(scan, numeral);
        if (prefix is { Phrase.Role: Role.Money } || suffix is { Phrase.Role: Role.Money })
        {
            return MoneyReader.Read(scan, reading, prefix, suffix);
        }

        if (suffix is { } found)
        {
            return SuffixReader.Read(scan, reading, found.Phrase, found.End, prefix);
        }

        return prefix is { } before ? FromPrefix(scan, reading, before) : Bare(scan, reading);
    }

    private static (NumberReading Reading, (Phrase Phrase, int End)? Suffix) WithMagnitude(QuantityScan scan, Numeral numeral)
    {
        var reading = new NumberReading(numeral, QuantityKind.Number, numeral.Start, numeral.End);
        var suffix = SuffixFinder.Find(scan.Text, BehindArticle(scan.Text, numeral), scan.Lexicon);
        if ((suffix is null || IsCrowd(scan.Text, numeral.End + 1, scan.Lexicon)) && scan.Text[numeral.End] is 'M' or 'B' && !scan.Text.IsSpacedLetter(numeral.End + 1) && numeral.HasDigits && Bounds.Allow(reading.Value, 1_000_000_000m))
        {
            // $1.5M, €2B, 2M+ sold
            var factor = scan.Text[numeral.End] == 'M' ? 1_000_000m : 1_000_000_000m;
            reading = reading with { Value = reading.Value * factor, Multiplier = factor, End = numeral.End + 1, Places = 0 };
            return (reading, SuffixFinder.Find(scan.Text, reading.End, scan.Lexicon, RoleSets.Count));
        }

        for (var i = 0; i < 2 && suffix is { Phrase: { Role: Role.Magnitude } phrase } && !IsKelvin(scan, numeral, phrase) && Bounds.Allow(reading.High ?? reading.Value, phrase.Value); i++)
        {
            reading = reading with
            {
                Value = reading.Value * phrase.Value,
                High = reading.High * phrase.Value,
                Alternative = reading.Alternative is { } other && Bounds.Allow(other, phrase.Value) ? other * phrase.Value : null,
                Multiplier = reading.Multiplier * phrase.Value,
                Places = 0,
                End = suffix.Value.End,
                HasSuffix = true,
            };
            reading = VietnameseTail(scan, reading, phrase);
            suffix = SuffixFinder.Find(scan.Text, reading.End, scan.Lexicon, RoleSets.Any, static p => p.Role is not (Role.Magnitude or Role.Ordinal or Role.Decade) || p.Value >= 1000);
        }

        return (reading, suffix);
    }

    /// <summary>Says whether what is counted in millions follows: 1.5M views, 2M+ sold.</summary>
    public static bool IsCrowd(FoldedText text, int start, LanguageLexicon lexicon)
    {
        start += text[start] == '+' ? 1 : 0;
        return text.IsSpace(start) && lexicon.Cues.TryMatch(text, start + 1, out _, RoleSets.Crowd);
    }

    // 1tr5 is 1.5 million.
    private static NumberReading VietnameseTail(QuantityScan scan, NumberReading reading, Phrase phrase)
    {
        var end = DigitNumeralReader.EndOfDigits(scan.Text, reading.End);
        return phrase.Form != "tr" || end == reading.End || end - reading.End > 3
            ? reading
            : reading with { Value = reading.Value + (DigitNumeralReader.Parse("0." + scan.Text.Folded[reading.End..end]) * phrase.Value), End = end };
    }

    // 3000K is a colour of light, 300K three hundred thousand.
    private static bool IsKelvin(QuantityScan scan, Numeral numeral, Phrase phrase) =>
        phrase.Form == "K" && numeral.Value is >= 1800 and <= 10000 && numeral.Value % 50 == 0 && scan.Text[numeral.End] == 'K' && scan.Text[numeral.End + 1] != '+';

    private static NumberReading Ordinal(QuantityScan scan, Numeral numeral, (Phrase Phrase, int Start)? prefix)
    {
        var start = prefix is { Phrase.Role: Role.Ordinal } ? prefix.Value.Start : numeral.Start;
        var end = numeral.End;
        if (scan.Lexicon.IsCjk && SuffixFinder.Find(scan.Text, end, scan.Lexicon, RoleSets.Generic | RoleSets.Count | RoleSets.Pack) is { } counter && counter.End - end <= 1)
        {
            end = counter.End;
        }

        return new NumberReading(numeral, QuantityKind.Ordinal, start, end) { IsOptional = !numeral.HasDigits, HasMark = true };
    }

    private static NumberReading? FromPrefix(QuantityScan scan, NumberReading reading, (Phrase Phrase, int Start) prefix)
    {
        var marked = Mark(reading with { Start = prefix.Start });
        return prefix.Phrase.Role switch
        {
            Role.Pack when reading.Value is > 1 and <= 1000 => reading with { Kind = QuantityKind.Count, IsPack = true, IsOptional = SuffixReader.IsSmallWord(reading) },
            Role.Size when reading.Value is > 0 and <= 250 => marked with { Kind = QuantityKind.Size },
            Role.PercentBefore => marked with { Kind = QuantityKind.Percent },
            Role.Minus => reading with { Value = -Math.Abs(reading.Value), Start = prefix.Start },
            Role.Celsius => marked with { Kind = QuantityKind.Temperature, Unit = "celsius" },
            Role.Fahrenheit => marked with { Kind = QuantityKind.Temperature, Unit = "fahrenheit" },
            Role.Age when reading.Value is > 0 and <= 120 && reading.Numeral.HasDigits => marked with { Kind = QuantityKind.Age, Unit = "year" },
            Role.MoneyCue when reading.Numeral.HasDigits && reading.Numeral.IntegerDigits <= 6 => reading with { Kind = QuantityKind.Money, Currency = CurrencyReader.Named(scan, reading.Start) ?? CurrencyReader.Default(scan), IsCurrencyImplied = CurrencyReader.Named(scan, reading.Start) is null, HasMark = true, IsReduction = DiscountReader.IsReduction(scan, reading.End, prefix.Phrase) },
            _ => Bare(scan, reading),
        };
    }

    // half an hour
    private static int BehindArticle(FoldedText text, Numeral numeral)
    {
        if (numeral is not { Value: 0.5m, Style: NumeralStyle.Word })
        {
            return numeral.End;
        }

        var rest = text.Folded.AsSpan(numeral.End);
        return rest.StartsWith(" an ", StringComparison.OrdinalIgnoreCase) ? numeral.End + 3 : rest.StartsWith(" a ", StringComparison.OrdinalIgnoreCase) ? numeral.End + 2 : numeral.End;
    }

    private static NumberReading? Bare(QuantityScan scan, NumberReading reading)
    {
        var numeral = reading.Numeral;
        if (reading.Value == 0.5m && DiscountReader.HalfPrice(scan.Text, numeral) is > 0 and var end)
        {
            return Mark(reading with { Kind = QuantityKind.Discount, Value = 50, End = end, Places = 0 });
        }

        if (numeral is { IsBare: true, Value: 0.5m } && scan.Text[numeral.End] == '糖' && scan.Lexicon.IsCjk)
        {
            return reading with { Kind = QuantityKind.Percent, Value = 50, End = numeral.End + 1, Places = 0, IsOptional = true };
        }

        if (numeral.IsBare && !StandsAlone(scan.Text, numeral))
        {
            return null;
        }

        return reading with { IsOptional = !numeral.HasDigits && (reading.Value <= 10 || numeral.IsFraction) };
    }

    private static NumberReading Mark(NumberReading reading) => reading with { HasMark = true };

    private static bool StandsAlone(FoldedText text, Numeral numeral) => !char.IsLetterOrDigit(text[numeral.Start - 1]) && !char.IsLetterOrDigit(text[numeral.End]);
}
