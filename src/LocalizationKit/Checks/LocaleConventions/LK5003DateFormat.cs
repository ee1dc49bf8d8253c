using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds numeric dates in the order of another market.</summary>
internal sealed class LK5003DateFormat : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5003", "date-format", MqmCategory.DateFormat, Severity.Minor)
    {
        Summary = "A numeric date is not in the order of the market.",
        Explanation = """
            ## What it finds
            Dates of digits whose day and month stand in the order of another market. It is major when readers see another day
            than the source means, or a month that does not exist: 13/02/2025 in the United States, 02/13/2025 in Germany. Dates
            that begin with the year, and dates that the source writes the same way, pass.

            ## Why it matters to a buyer
            The buyer reads 03/02 as another day and misses the sale, or eats what has expired.

            ## How to fix
            Use the order of the market, or write the month as a word.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>de", "2025年2月13日到期", "Haltbar bis 02/13/2025", at: "02/13/2025"),
            CheckExample.Flag("zh-Hans>fr", "2025年2月3日截止", "Offre valable jusqu'au 02/03/2025", at: "02/03/2025"),
            CheckExample.Flag("zh-Hans>ja", "2026年1月31日", "31/01/2026まで", at: "31/01/2026"),
            CheckExample.Pass("zh-Hans>de", "2025年2月13日到期", "Haltbar bis 13.02.2025"),
            CheckExample.Pass("zh-Hans>fr", "2025年2月3日截止", "Offre valable jusqu'au 03/02/2025"),
            CheckExample.Pass("zh-Hans>ja", "2026年1月31日", "2026/01/31まで"),
            CheckExample.Pass("zh-Hans>de", "2025-02-13", "2025-02-13"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var fault in DateFormatFaults.Find(facts))
        {
            var severity = fault.IsMisread ? Severity.Major : Severity.Minor;
            findings.Add($"{fault.Span.Text} is written {fault.Expected} in this market.", target: fault.Span, suggestion: new Suggestion(fault.Expected, IsSafe: false), severity: severity);
        }
    }
}
