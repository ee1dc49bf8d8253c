using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads dates with a month name: Feb 14, 2025; 14th of July 1995; 10 au 12 décembre; 31 ม.ค. 2569.</summary>
internal static class MonthReader
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th", "er", "e", "º", "°", "."];
    private static readonly string[] EnglishOrdinals = ["st", "nd", "rd", "th"];
    private static readonly string[] YearJoiners = [", ", " , ", " ", "\u00A0", " of ", " de ", " del ", " พ.ศ. ", "-", ",", " van ", " năm "];
    private static readonly string[] Joiners = ["", " ", "\u00A0", ". ", " of ", " de ", " del ", "-", " van ", " ng ", ".", " ,"];

    /// <summary>Reads the date around a month name.</summary>
    /// <returns>The dates, two for a range of days; null when no month name begins here. Days before the name are taken out of <paramref name="numerals"/>.</returns>
    public static List<Quantity>? Read(FoldedText text, int start, LanguageLexicon lexicon, List<Numeral> numerals)
    {
        if (!text.MayHaveWords || text.IsSpacedLetter(start - 1) || !lexicon.Months.TryMatch(text, start, out var name))
        {
            return null;
        }

        var month = (int)name.Value;
        var end = start + name.Form.Length;
        var from = start;
        int? day = null;
        int? otherDay = null;
        var middle = start;
        if (TakeDayBefore(text, start, numerals) is { } before)
        {
            day = (int)before.Value;
            from = before.Start;
            if (TakeRangeStart(text, before, lexicon, numerals) is { } first)
            {
                otherDay = (int)first.Value;
                from = first.Start;
                middle = before.Start;
            }
        }
        else if (DayBehind(text, end) is var (value, stop))
        {
            day = value;
            end = stop;
            if (RangeEnd(text, end, lexicon, value) is var (last, behind))
            {
                (otherDay, day, middle, end) = (day, last, end, behind);
                middle = text.IsDigit(middle) ? middle : NextDigit(text, middle);
            }
        }

        var year = YearBehind(text, end);
        if (name.Role == Role.MonthWord && day is null && year is null)
        {
            return null;
        }

        end = year?.End ?? end;
        return Build(text, (from, middle, end), (year?.Year, month, day, otherDay));
    }

    private static List<Quantity>? Build(FoldedText text, (int From, int Middle, int End) span, (int? Year, int Month, int? Day, int? OtherDay) date)
    {
        var hasDigits = date.Day is not null || date.Year is not null;
        if (DateText.Iso(date.Year, date.Month, date.Day) is not { } iso)
        {
            return null;
        }

        if (date.OtherDay is not { } other || DateText.Iso(date.Year, date.Month, other) is not { } otherIso)
        {
            return [DateText.Quantity(text, span.From, span.End, iso, hasDigits: hasDigits)];
        }

        // The first date ends with its own day: "Dec 10", "10".
        var firstEnd = span.Middle;
        while (firstEnd > span.From && !text.IsDigit(firstEnd - 1))
        {
            firstEnd--;
        }

        return [DateText.Quantity(text, span.From, firstEnd, otherIso), DateText.Quantity(text, span.Middle, span.End, iso)];
    }

    private static Numeral? TakeDayBefore(FoldedText text, int start, List<Numeral> numerals)
    {
        if (numerals.Count == 0 || numerals[^1] is not { IsInteger: true, Value: >= 1 and <= 31, IsFraction: false } day || day.End > start)
        {
            return null;
        }

        var gap = text.Folded.AsSpan(day.End, start - day.End);
        foreach (var ending in Ordinals)
        {
            if (gap.StartsWith(ending, StringComparison.Ordinal) && gap.Length > ending.Length)
            {
                gap = gap[ending.Length..];
                break;
            }
        }

        if (!IsJoiner(gap) || gap.Length == 0 && !FoldedText.IsUnspaced(text[start]))
        {
            return null;
        }

        numerals.RemoveAt(numerals.Count - 1);
        return day;
    }

    private static bool IsJoiner(ReadOnlySpan<char> gap)
    {
        foreach (var joiner in Joiners)
        {
            if (gap.Equals(joiner, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Numeral? TakeRangeStart(FoldedText text, Numeral day, LanguageLexicon lexicon, List<Numeral> numerals)
    {
        if (numerals.Count == 0 || numerals[^1] is not { IsInteger: true, Value: >= 1 and <= 31 } first || first.Value >= day.Value || !DayRange.Links(text, first, day.Start, lexicon))
        {
            return null;
        }

        numerals.RemoveAt(numerals.Count - 1);
        return first;
    }

    private static int NextDigit(FoldedText text, int start)
    {
        while (start < text.Length && !text.IsDigit(start))
        {
            start++;
        }

        return start;
    }

    private static (int Day, int End)? DayBehind(FoldedText text, int end)
    {
        var start = text[end] == '.' ? end + 1 : end;
        start = text.IsSpace(start) ? start + 1 : start;
        var stop = DigitNumeralReader.EndOfDigits(text, start);
        if (stop - start is not (1 or 2) || start == end || text[stop] is ':' || text.IsDigit(stop + 1) && text[stop] is ',' or '.')
        {
            return null;
        }

        var day = int.Parse(text.Folded.AsSpan(start, stop - start), CultureInfo.InvariantCulture);
        if (day is < 1 or > 31)
        {
            return null;
        }

        foreach (var ending in EnglishOrdinals)
        {
            if (string.CompareOrdinal(text.Folded, stop, ending, 0, 2) == 0 && !text.IsSpacedLetter(stop + 2))
            {
                return (day, stop + 2);
            }
        }

        return text.IsSpacedLetter(stop) ? null : (day, stop);
    }

    private static (int Day, int End)? RangeEnd(FoldedText text, int end, LanguageLexicon lexicon, int day)
    {
        for (var start = end + 1; start <= end + 4; start++)
        {
            if (!text.IsDigit(start))
            {
                continue;
            }

            var stop = DigitNumeralReader.EndOfDigits(text, start);
            return stop - start <= 2 && RangeConnector.Links(text, end, start, lexicon) && int.Parse(text.Folded.AsSpan(start, stop - start), CultureInfo.InvariantCulture) is var last && last > day && last <= 31 ? (last, stop) : null;
        }

        return null;
    }

    private static (int Year, int End)? YearBehind(FoldedText text, int end)
    {
        foreach (var joiner in YearJoiners)
        {
            var start = end + joiner.Length;
            if (string.Compare(text.Folded, end, joiner, 0, joiner.Length, StringComparison.OrdinalIgnoreCase) == 0 && DigitNumeralReader.EndOfDigits(text, start) == start + 4 &&
                int.Parse(text.Folded.AsSpan(start, 4), CultureInfo.InvariantCulture) is var year and (>= 1000 and <= 2700) && !(text[start + 4] is '.' or ',' && text.IsDigit(start + 5)))
            {
                return (year, start + 4);
            }
        }

        return null;
    }
}
