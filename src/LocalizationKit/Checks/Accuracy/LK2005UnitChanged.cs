using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds values that kept their figure and changed their unit.</summary>
internal sealed class LK2005UnitChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2005", "unit-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "The figure is the same, the unit is another one.",
        Explanation = """
            ## What it finds
            5 kg for 5斤 (2.5 kg), 30 in for 30 cm, 20 g for 20 ml: the figure was copied, the unit was not. A degree sign that is gone
            altogether is minor.

            ## Why it matters to a buyer
            The buyer orders twice the weight or two and a half times the length.

            ## How to fix
            Keep the unit of the source, or convert the figure too.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "净重5斤", "Net weight 5 kg", at: "5 kg"),
            CheckExample.Flag("zh-Hans>en", "长30厘米", "30 inches long", at: "30 inches"),
            CheckExample.Flag("zh-Hans>ja", "容量20毫升", "内容量20g", at: "20g"),
            CheckExample.Pass("zh-Hans>en", "净重5斤", "Net weight 2.5 kg"),
            CheckExample.Pass("zh-Hans>en", "长30厘米", "11.8 inches long"),
            CheckExample.Pass("zh-Hans>ja", "15.6寸电脑包", "15.6インチ対応PCバッグ"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Unit, static d => $"{d.Source!.Text} became {d.Target!.Text}: the figure was kept, the unit was not{(d.Expected is null ? "" : $" ({d.Expected} is right)")}.", QuantityFindings.Grade);
}
