using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds negations of the source that the translation lost.</summary>
internal sealed class LK2101NegationLost : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2101", "negation-lost", MqmCategory.Mistranslation, Severity.Critical)
    {
        Summary = "The source says that something is not, not allowed or not included; the translation does not.",
        Explanation = """
            ## What it finds
            A negation of the source (不含, 请勿, 无, ません, not, without …) in a sentence whose translation has neither a
            negation nor any word that could stand for one. Antonyms and set phrases count as renderings: 无袖 is
            sleeveless, 不限 is unlimited. Double negations and questions of the form 是不是 are left alone. A property that
            translators like to put positively (不掉色 as colourfast) is minor, a long passage major, anything else critical.

            ## Why it matters to a buyer
            The buyer reads the opposite: a lamp that comes with a bulb, a flask that may go into the microwave. Such a
            mistake costs a refund at best and hurts somebody at worst.

            ## How to fix
            Put the negation back where the finding points. Where the sentence is right as it stands, baseline the finding.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>fr", "台灯，不含适配器", "Lampe de bureau, adaptateur fourni"),
            CheckExample.Flag("zh-Hans>en", "本品不含酒精。", "Contains alcohol.", at: "Contains alcohol."),
            CheckExample.Flag("zh-Hans>zh-Hant-HK", "请勿放入烤箱，勿用钢丝球擦洗。", "可放入焗爐，切勿用鋼絲球擦洗。"),
            CheckExample.Flag("zh-Hans>ja", "请勿直视光源。", "光源を直視してください。"),
            CheckExample.Pass("zh-Hans>en", "本品不含酒精。", "Alcohol-free."),
            CheckExample.Pass("zh-Hans>en", "不锈钢保温杯", "Stainless steel vacuum flask"),
            CheckExample.Pass("zh-Hans>de", "无袖连衣裙", "Ärmelloses Kleid"),
            CheckExample.Pass("zh-Hans>ja", "请勿漂白。", "漂白禁止。"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var difference in PolarityComparer.Compare(facts, isLost: true))
        {
            findings.Add(
                $"'{difference.Cue.Text}' negates the source, but the translation has no negation.",
                difference.Source,
                difference.Target,
                severity: difference.Severity);
        }
    }
}
