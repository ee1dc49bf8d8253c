using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds numbers that are off by a power of ten.</summary>
internal sealed class LK2004MagnitudeWrong : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2004", "magnitude-wrong", MqmCategory.Mistranslation, Severity.Critical)
    {
        Summary = "A number is off by a power of ten: 万, 亿, k and million were confused.",
        Explanation = """
            ## What it finds
            The digits are the same and the size is not: 万 (10,000) read as thousand or million, 亿 (100 million) as billion, a lost zero.

            ## Why it matters to a buyer
            3.2亿 is 320 million, not 3.2 million: sales figures, resolutions and capacities become false claims.

            ## How to fix
            Write the full value, e.g. 1.5万 as 15,000.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "累计销量3.2亿件", "3.2 million pieces sold", at: "3.2 million pieces"),
            CheckExample.Flag("zh-Hans>de", "已售5万件", "Bereits 5.000 Stück verkauft", at: "5.000 Stück"),
            CheckExample.Flag("zh-Hans>ja", "1.5万人好评", "1,500人が高評価", at: "1,500人"),
            CheckExample.Flag("zh-Hans>en", "月销20万+", "20K+ sold monthly", at: "20K+ sold"),
            CheckExample.Pass("zh-Hans>en", "月销20万+", "Over 200K sold monthly"),
            CheckExample.Pass("zh-Hans>en", "后置5000万像素", "50 MP rear camera"),
            CheckExample.Pass("zh-Hans>en", "累计销量3.2亿件", "320 million pieces sold"),
            CheckExample.Pass("zh-Hans>ja", "1.5万人好评", "1万5千人が高評価"),
            CheckExample.Pass("zh-Hans>fr", "售出超过120万台", "Plus de 1,2 million d'exemplaires vendus"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Magnitude, static d => $"{d.Source!.Text} = {QuantityFindings.Value(d.Source)}, but the translation says {QuantityFindings.Read(d.Target!)}.", static d => d.IsUncertain ? Severity.Major : null);
}
