using LocalizationKit.Facts;
using LocalizationKit.Facts.Certainty;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds hedges of the source that the target turns into promises.</summary>
internal sealed class LK2103CertaintyChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2103", "certainty-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "The source hedges (may, helps, resists), the translation promises (will, cures, is proof).",
        Explanation = """
            ## What it finds
            A source that only says water-resistant, helps, may or not easily, and a translation that says waterproof, cures, certainly or unbreakable. It is
            silent when the source makes the promise elsewhere in the text, or the translation keeps any hedge. Water and health weigh more than the rest.

            ## Why it matters to a buyer
            A waterproof bag that only sheds drops ruins a laptop, and a lamp that "cures" is a medical device without approval: the seller answers for both.

            ## How to fix
            Say as much as the source does: water-repellent, helps to, may, resists.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "通勤背包，防泼水面料", "Commuter backpack in waterproof fabric", at: "waterproof"),
            CheckExample.Flag("zh-Hans>ja", "足浴有助于睡眠", "足湯で不眠を完治", at: "完治"),
            CheckExample.Flag("zh-Hans>de", "外层面料防泼水", "Außenmaterial wasserdicht", at: "wasserdicht"),
            CheckExample.Flag("zh-Hans>fr", "硅藻土杯垫，敏感肌可能不适", "Sous-verre : gênera forcément les peaux sensibles", at: "forcément"),
            CheckExample.Pass("zh-Hans>en", "通勤背包，防泼水面料", "Commuter backpack in splash-resistant fabric"),
            CheckExample.Pass("zh-Hans>en", "防水拉链，面料防泼水", "Waterproof zips"),
            CheckExample.Pass("zh-Hans>es", "有助于缓解疲劳", "Ayuda a aliviar el cansancio"),
            CheckExample.Pass("zh-Hans>ja", "颜色可能与图片不同", "色は写真と異なる場合があります"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var difference in CertaintyComparer.Compare(facts))
        {
            findings.Add($"The source only says {difference.Source.Text}; the translation promises more: {difference.Target.Text}.", difference.Source, difference.Target, severity: difference.Severity);
        }
    }
}
