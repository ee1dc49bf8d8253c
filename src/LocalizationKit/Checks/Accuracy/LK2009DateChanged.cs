using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds dates and times that differ.</summary>
internal sealed class LK2009DateChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2009", "date-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "A date or a time of day differs.",
        Explanation = """
            ## What it finds
            A calendar date or a time of day that is another one in the translation. Formats and calendars are understood first:
            2月14日, Feb 14 and 14/02 agree, and so do 2026 and the Thai year 2569.

            ## Why it matters to a buyer
            The buyer misses the sale, or orders what has expired.

            ## How to fix
            Put the date of the source in, in the format of the market.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "活动截至2月14日", "Offer ends February 15", at: "February 15"),
            CheckExample.Flag("zh-Hans>fr", "12月10日开始", "À partir du 10 novembre", at: "10 novembre"),
            CheckExample.Pass("zh-Hans>en", "活动截至2月14日", "Offer ends February 14"),
            CheckExample.Pass("zh-Hans>th", "2026年1月31日到期", "หมดอายุ 31 ม.ค. 2569"),
            CheckExample.Pass("zh-Hans>de", "12月10日—12日", "10.–12. Dezember"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Date, static d => $"The source says {QuantityFindings.Read(d.Source!)}, but the translation says {QuantityFindings.Read(d.Target!)}.", QuantityFindings.Grade);
}
