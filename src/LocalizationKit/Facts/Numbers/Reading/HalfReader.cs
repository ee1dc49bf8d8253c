namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads halves in words: half an hour, halbe Stunde, two and a half, une heure et demie, 2 ชั่วโมงครึ่ง.</summary>
internal static class HalfReader
{
    /// <summary>Adds a half that stands behind a number: two and a half, satu setengah.</summary>
    public static Numeral Extend(FoldedText text, Numeral numeral, LanguageLexicon lexicon) =>
        numeral is { IsInteger: true, IsOrdinal: false, IsPercent: false, High: null, Alternative: null } && End(text, numeral.End, lexicon) is > 0 and var end
            ? numeral with { Value = numeral.Value + 0.5m, Places = 1, End = end, IsBare = false }
            : numeral;

    /// <summary>Adds a half that stands behind a unit: 2 heures et demie, 2 ชั่วโมงครึ่ง.</summary>
    public static void TakeBehind(QuantityScan scan, ref NumberReading reading)
    {
        if (scan.Text.MayHaveWords && reading.Numeral.IsInteger && reading.High is null && End(scan.Text, reading.End, scan.Lexicon) is > 0 and var end)
        {
            reading.Value += 0.5m;
            reading.Places = 1;
            reading.End = end;
        }
    }

    /// <summary>Reads a half before what may be a unit: halbe Stunde, mezz'ora.</summary>
    public static Numeral? Before(FoldedText text, int start, LanguageLexicon lexicon) =>
        text.MayHaveWords && lexicon.Halves.TryMatch(text, start, out var half, RoleSets.HalfBefore)
            ? new Numeral(start, start + half.Form.Length, 0.5m) { Style = NumeralStyle.Word, Places = 1, IsHalf = true }
            : null;

    /// <summary>Reads words that end in a half: anderthalb, zweieinhalb.</summary>
    public static Numeral? Whole(FoldedText text, int start, LanguageLexicon lexicon)
    {
        if (lexicon.Halves.TryMatch(text, start, out var whole, RoleSets.HalfWhole))
        {
            return new Numeral(start, start + whole.Form.Length, 1.5m) { Style = NumeralStyle.Word, Places = 1 };
        }

        if (lexicon.Words is not { IsCompounding: true } words)
        {
            return null;
        }

        var end = WordNumeralReader.EndOfWord(text, start);
        foreach (var ending in lexicon.HalfEndings)
        {
            if (end - ending.Length > start && text.Folded.AsSpan(start, end - start).EndsWith(ending, StringComparison.OrdinalIgnoreCase) && words.Find(text.Folded.AsSpan(start, end - ending.Length - start)) is { Role: NumberWordRole.Add } word)
            {
                return new Numeral(start, end, word.Value + 0.5m) { Style = NumeralStyle.Word, Places = 1 };
            }
        }

        return null;
    }

    /// <summary>Reads a unit with a half behind it and no number before it: an hour and a half, une heure et demie.</summary>
    public static Quantity? OneAndAHalf(FoldedText text, int start, LanguageLexicon lexicon, List<Numeral> numerals)
    {
        // In Indonesian "jam setengah" begins a time of day.
        var end = WordNumeralReader.EndOfWord(text, start);
        if (text[end] != ' ' || lexicon.Language is "id" or "ms" || End(text, end, lexicon) is not (> 0 and var stop) || (numerals.Count > 0 && numerals[^1].End >= start - 1))
        {
            return null;
        }

        return lexicon.Suffixes.TryMatch(text, start, out var unit, RoleSets.Unit, p => p.Form.Length == end - start && p.Form.Length > 2)
            ? new Quantity
            {
                Kind = unit.IsDuration ? QuantityKind.Duration : QuantityKind.Measure,
                Value = 1.5m,
                DecimalPlaces = 1,
                Unit = unit.Key,
                Start = start,
                Length = stop - start,
                Text = text.Original[start..stop],
                HasDigits = false,
            }
            : null;
    }

    /// <summary>Makes a quantity of a half and the unit behind it; without one the half is a word.</summary>
    public static bool TryRead(QuantityScan scan, ref NumberReading half) =>
        SuffixFinder.Find(scan.Text, half.End, scan.Lexicon, RoleSets.Unit | RoleSets.Dozen) is { } suffix
        && SuffixReader.TryRead(scan, ref half, suffix.Phrase, suffix.End, null);

    private static int End(FoldedText text, int end, LanguageLexicon lexicon)
    {
        if (!text.MayHaveWords || !lexicon.Halves.TryMatch(text, end, out var half, RoleSets.HalfBehind))
        {
            return 0;
        }

        // 1 ชิ้นครึ่งราคา is half the price, 세 개 반팔 has short sleeves.
        var start = text.IsSpace(end) ? end + 1 : end;
        var stop = end + half.Form.Length;
        return lexicon.Phrases.TryMatch(text, start, out _) || (lexicon.Language == "ko" && FoldedText.IsUnspaced(text[stop])) ? 0 : stop;
    }
}
