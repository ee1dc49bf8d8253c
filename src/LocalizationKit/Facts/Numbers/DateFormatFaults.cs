using System.Globalization;
using System.Text.RegularExpressions;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Compares the order of numeric dates with the habit of the market.</summary>
internal static partial class DateFormatFaults
{
    private const int Months = 12;
    private const string Marks = "/.-";

    /// <summary>Finds the faults of a target.</summary>
    public static IEnumerable<DateFormatFault> Find(SegmentFacts facts)
    {
        var text = facts.Target.Text.AsSpan();
        return MayHaveDate(text) && Numeric().IsMatch(text) && LocaleDefaults.DateOrder(facts.Market) is { } order ? Find(facts, order) : [];
    }

    // Two equal marks between digits, with one digit or two between them: nearly no text gets as far as the pattern.
    private static bool MayHaveDate(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Marks); at >= 0;)
        {
            if (IsBetweenDigits(text, at) && ((IsBetweenDigits(text, at + 2) && text[at + 2] == text[at]) || (IsBetweenDigits(text, at + 3) && text[at + 3] == text[at])))
            {
                return true;
            }

            var step = text[(at + 1)..].IndexOfAny(Marks);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int at) => at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static IEnumerable<DateFormatFault> Find(SegmentFacts facts, string order)
    {
        foreach (Match match in Numeric().Matches(facts.Target.Text))
        {
            if (!facts.Source.Text.Contains(match.Value, StringComparison.Ordinal) && Judge(facts, match, order) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static DateFormatFault? Judge(SegmentFacts facts, Match match, string order)
    {
        int first = Number(match, "first"), second = Number(match, "second"), year = Number(match, "year");
        var isReversed = IsReversed(facts, first, second, year, order);
        var day = first > Months || (second <= Months && (order == "mdy") == isReversed) ? first : second;
        var month = day == first ? second : first;
        if (month > Months || day > 31 || month == 0 || day == 0)
        {
            return null;
        }

        var separator = match.Groups["separator"].Value;
        var expected = order switch
        {
            "mdy" => $"{month:00}{separator}{day:00}{separator}{year}",
            "dmy" => $"{day:00}{separator}{month:00}{separator}{year}",
            _ => $"{year}{separator}{month:00}{separator}{day:00}",
        };
        var isMisread = order == "mdy" ? first > Months || isReversed : order == "dmy" && (second > Months || isReversed);
        return isMisread || order == "ymd" ? new DateFormatFault(TextSpan.Of(facts.Target.Text, match.Index, match.Length), isMisread, expected) : null;
    }

    // The source knows which of two ambiguous parts is the month.
    private static bool IsReversed(SegmentFacts facts, int first, int second, int year, string order)
    {
        if (first == second || first > Months || second > Months || order == "ymd")
        {
            return false;
        }

        var dayFirst = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{second:00}-{first:00}");
        var monthFirst = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{first:00}-{second:00}");
        var (right, wrong) = order == "mdy" ? (monthFirst, dayFirst) : (dayFirst, monthFirst);
        var dates = facts.Source.Quantities.Where(q => q.Kind == QuantityKind.Date).Select(q => q.Date).ToList();
        return dates.Contains(wrong) && !dates.Contains(right);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d/.\-])(?<first>\d{1,2})(?<separator>[/.\-])(?<second>\d{1,2})\k<separator>(?<year>(?:19|20|25)\d{2})(?![\d/\-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numeric();
}
