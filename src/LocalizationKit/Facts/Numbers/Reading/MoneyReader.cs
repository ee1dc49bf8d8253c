namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads amounts of money: sign, code or word on either side, or on both (NZD $100.70).</summary>
internal static class MoneyReader
{
    public static void Read(QuantityScan scan, ref NumberReading reading, (Phrase Phrase, int Start)? prefix, (Phrase Phrase, int End)? suffix)
    {
        var text = scan.Text;
        var start = reading.Start;
        var end = reading.End;
        string? currency = null;
        if (prefix is { Phrase.Role: Role.Money } before)
        {
            currency = CurrencyReader.Resolve(scan, before.Phrase);
            start = before.Start;
            if (FurtherBefore(scan, start) is { } further)
            {
                currency = Certain(CurrencyReader.Resolve(scan, further.Phrase), currency);
                start = further.Start;
            }
        }

        if (suffix is { Phrase.Role: Role.Money } behind)
        {
            currency = Certain(behind.Phrase.Form is "元" or "块" or "圆" && CurrencyReader.Named(scan, start) is { } named ? named : CurrencyReader.Resolve(scan, behind.Phrase), currency);
            end = behind.End;
            TakeParts(ref reading, behind.Phrase.Value);
        }

        if (suffix is { Phrase: { Role: Role.Money, Form: "元" or "块" or "块钱" } } && HanSmallMoney.TryTake(scan, ref reading, end))
        {
            end = reading.End;
        }

        if (text.Folded.AsSpan(end).StartsWith(",-", StringComparison.Ordinal))
        {
            end += 2;
        }

        if (currency is "IDR" or "VND" or "KRW" && reading is { Places: 3, Alternative: { } grouped })
        {
            // These have no decimals: Rp50.000 is fifty thousand in any language.
            (reading.Value, reading.Alternative, reading.Places) = (grouped, null, 0);
        }

        reading.Kind = QuantityKind.Money;
        reading.Currency = currency;
        (reading.Start, reading.End) = (start, end);
        reading.HasMark = true;
        reading.HasSuffix = suffix is { Phrase.Role: Role.Money };
        reading.IsReduction = DiscountReader.IsReduction(scan, end, prefix is { Phrase.Role: not Role.Money } word ? word.Phrase : Before(scan, start));
    }

    // 99¢ is 0.99 of a dollar, 5角 0.5 yuan.
    private static void TakeParts(ref NumberReading reading, decimal parts)
    {
        if (parts == 0)
        {
            return;
        }

        reading.Value /= parts;
        reading.High /= parts;
        reading.Alternative = null;
        reading.Multiplier /= parts;
        reading.Places += parts == 10 ? 1 : 2;
    }

    // In "giảm 50.000đ" and 减¥20 the word stands before the sign.
    private static Phrase? Before(QuantityScan scan, int start) => PrefixFinder.Find(scan, start)?.Phrase;

    // An open sign gives way to a code on the other side; two codes keep the first.
    private static string Certain(string found, string? known) => known is null or "symbol" ? found : known;

    private static (Phrase Phrase, int Start)? FurtherBefore(QuantityScan scan, int start)
    {
        var end = scan.Text.IsSpace(start - 1) ? start - 1 : start;
        return end > scan.Consumed && scan.Lexicon.Prefixes.TryMatchBefore(scan.Text, end, out var phrase, RoleSets.Money) ? (phrase, end - phrase.Form.Length) : null;
    }
}
