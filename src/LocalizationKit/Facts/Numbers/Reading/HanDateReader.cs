namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads dates in Chinese, Japanese and Korean form: 2025年2月14日, 12月10日—12日, 令和7年, 二〇二五年.</summary>
internal static class HanDateReader
{
    private static readonly (string Era, int Offset)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民国", 1911)];

    /// <summary>Reads at <paramref name="index"/>.</summary>
    /// <returns>How many numbers are used; 0 when there is no date.</returns>
    public static int Read(QuantityScan scan, int index)
    {
        if (!scan.Lexicon.IsCjk && scan.Lexicon.Language is not ("ko" or "und"))
        {
            return 0;
        }

        var first = scan.Numerals[index];
        if (!first.IsInteger || first.Value < 0)
        {
            return 0;
        }

        if (Marker(scan, first, Role.Year) is { } year)
        {
            return ReadYear(scan, index, first, year);
        }

        if (IsBehindEra(scan.Text, first) && Year(scan.Text, first) is var (counted, start) && start < first.Start)
        {
            return Add(scan, start, first.End, (counted, null, null), 1);
        }

        if (Marker(scan, first, Role.Month) is { } month && first.Value is >= 1 and <= 12)
        {
            return ReadMonth(scan, index, (first.Start, null, (int)first.Value), month);
        }

        return Marker(scan, first, Role.Day) is { } day && first.Value is >= 1 and <= 31 && IsDayAlone(scan, first, index) ? Add(scan, first.Start, day, (null, null, (int)first.Value), 1) : 0;
    }

    private static int ReadYear(QuantityScan scan, int index, Numeral numeral, int end)
    {
        var (year, start) = Year(scan.Text, numeral);
        if (scan.At(index + 1) is { Value: >= 1 and <= 12, IsInteger: true } next && next.Start - end <= 1 && Marker(scan, next, Role.Month) is { } month && (numeral.IntegerDigits >= 2 || year > 31))
        {
            return 1 + ReadMonth(scan, index + 1, (start, year < 100 ? 2000 + year : year, (int)next.Value), month);
        }

        if (numeral.IntegerDigits == 2 && scan.Text[numeral.Start] == '0' && year < 100)
        {
            year += 2000;
        }

        var isYear = start < numeral.Start || (year is >= 1500 and <= 2199 && !numeral.HasMagnitude);
        return isYear ? Add(scan, start, end, (year, null, null), 1) : 0;
    }

    private static int ReadMonth(QuantityScan scan, int index, (int Start, int? Year, int Month) date, int end)
    {
        if (scan.At(index + 1) is not { Value: >= 1 and <= 31, IsInteger: true } next || next.Start - end > 1 || next.Start < end || Marker(scan, next, Role.Day) is not { } day)
        {
            return Add(scan, date.Start, end, (date.Year, date.Month, null), 1);
        }

        var used = Add(scan, date.Start, day, (date.Year, date.Month, (int)next.Value), 2);
        if (used > 0 && scan.At(index + 2) is { Value: >= 1 and <= 31, IsInteger: true } last && RangeConnector.Links(scan.Text, day, last.Start, scan.Lexicon) && Marker(scan, last, Role.Day) is { } lastDay)
        {
            return used + Add(scan, last.Start, lastDay, (date.Year, date.Month, (int)last.Value), 1);
        }

        return used;
    }

    private static int Add(QuantityScan scan, int start, int end, (int? Year, int? Month, int? Day) date, int used)
    {
        if (DateText.Iso(date.Year, date.Month, date.Day) is not { } iso)
        {
            return 0;
        }

        scan.Add(DateText.Quantity(scan.Text, start, end, iso));
        return used;
    }

    // The last characters of the eras.
    private static bool IsBehindEra(FoldedText text, Numeral numeral) => text[numeral.Start - 1] is '和' or '成' or '正' or '治' or '国';

    private static (int Year, int Start) Year(FoldedText text, Numeral numeral)
    {
        var value = (int)Math.Min(numeral.Value, 9999);
        if (!IsBehindEra(text, numeral))
        {
            return (value, numeral.Start);
        }

        foreach (var (era, offset) in Eras)
        {
            var start = numeral.Start - era.Length;
            if (value < 100 && start >= 0 && string.CompareOrdinal(text.Folded, start, era, 0, era.Length) == 0)
            {
                return (offset + value, start);
            }
        }

        return (value, numeral.Start);
    }

    private static int? Marker(QuantityScan scan, Numeral numeral, Role role)
    {
        var start = scan.Text.IsSpace(numeral.End) ? numeral.End + 1 : numeral.End;
        foreach (var phrase in scan.Lexicon.Suffixes.BeginningAt(scan.Text, start, RoleSets.Of(role)))
        {
            if (phrase.Role == role && PhraseTable.Fits(scan.Text, phrase, start) && SuffixGuard.Allows(scan.Text, phrase, start))
            {
                return IsDuration(scan, start, phrase) ? null : start + phrase.Form.Length;
            }
        }

        return null;
    }

    // 3年间, 2日间 and 3日目 are no dates.
    private static bool IsDuration(QuantityScan scan, int start, Phrase phrase)
    {
        var next = scan.Text[start + phrase.Form.Length];
        return phrase.Role switch
        {
            Role.Year => next is '间' or '以' or '前' or '后' or '来' or '内' or '多' or '级' && !IsYearLike(scan, start),
            Role.Day => next is '间' or '目' or '以' or '内' or '后' or '동',
            _ => false,
        };
    }

    private static bool IsYearLike(QuantityScan scan, int start) => scan.Text.IsDigit(start - 4) && scan.Text.IsDigit(start - 1) && scan.Text[start - 4] is '1' or '2';

    // 5日 alone is a day of the month in Chinese news; 号 alone is a size, and Japanese 3日 three days.
    private static bool IsDayAlone(QuantityScan scan, Numeral numeral, int index) =>
        scan.Lexicon.Language == "zh" && scan.Text[numeral.End] == '日' && numeral.HasDigits && index >= 0;
}
