using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds numbers whose separators are those of another market.</summary>
internal sealed class LK5001NumberFormat : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5001", "number-format", MqmCategory.NumberFormat, Severity.Major)
    {
        Summary = "The decimal or grouping separator is not the one of the market.",
        Explanation = """
            ## What it finds
            Decimal and grouping separators in the translation that belong to another market: 1.5 kg in German, 1,5 kg in English.
            A number that can be read both ways is judged by the value of the source: 1,600 Watt in German says 1.6 W.

            ## Why it matters to a buyer
            1.234 is about one in English and more than a thousand in German: the number is misread.

            ## How to fix
            Write the separators of the market; the message gives the right form.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>de", "重量1.5kg", "Gewicht 1.5 kg", at: "1.5"),
            CheckExample.Flag("zh-Hans>en", "厚度0.2英寸", "Only 0,2 inches thick", at: "0,2"),
            CheckExample.Flag("zh-Hans>de", "功率1600瓦", "Leistung: 1,600 Watt", at: "1,600"),
            CheckExample.Flag("zh-Hans>vi", "容量2.8升", "Dung tích 2.8 lít", at: "2.8"),
            CheckExample.Pass("zh-Hans>de", "重量1.5kg", "Gewicht 1,5 kg"),
            CheckExample.Pass("zh-Hans>en", "已售12000件", "12,000 sold"),
            CheckExample.Pass("zh-Hans>de", "支持USB 3.0", "Unterstützt USB 3.0"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var fault in NumberFormatFaults.Find(facts))
        {
            var span = TextSpan.Of(facts.Target.Text, fault.Start, fault.Length);
            findings.Add($"{span.Text} is written {fault.Expected} in this market.", target: span, suggestion: new Suggestion(fault.Expected, fault.IsCertain));
        }
    }
}
