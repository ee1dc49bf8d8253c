using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds promises in the target that the source does not make.</summary>
internal sealed class LK6002ClaimStrengthened : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6002", "claim-strengthened", MqmCategory.LegalRequirements, Severity.Major)
    {
        Summary = "The translation promises a cure, a guarantee, an approval or a rank that the source does not speak of.",
        Explanation = """
            ## What it finds
            Promises of a cure, full effect, permanence, official approval, clinical proof, first rank, environmental merit,
            killed germs, weight loss or younger skin, where no field of the source speaks of anything of the kind. A source that
            only helps or improves does not license a cure.

            ## Why it matters to a buyer
            The buyer is misled, and the seller answers for a claim that nobody in the company ever made.

            ## How to fix
            Say what the source says: 有助于 is "helps", 改善 is "improves".
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "清爽控油洗面奶", "Face wash that cures acne for good", at: "cures acne"),
            CheckExample.Flag("zh-Hans>ja", "保冷箱 28L", "業界No.1の保冷ボックス 28L", at: "業界No.1"),
            CheckExample.Flag("zh-Hans>th", "清爽保湿面霜", "ครีมบำรุง แพทย์แนะนำ", at: "แพทย์แนะนำ"),
            CheckExample.Flag("zh-Hans>de", "雪纺连衣裙", "Umweltfreundliches Chiffonkleid", at: "Umweltfreundliches"),
            CheckExample.Pass("zh-Hans>en", "抗菌材质，经临床测试", "Antibacterial material, clinically tested"),
            CheckExample.Pass("zh-Hans>ja", "业内第一的保冷力", "業界No.1の保冷力"),
            CheckExample.Pass("zh-Hans>de", "环保可降解餐具", "Umweltfreundliches, biologisch abbaubares Geschirr"),
            CheckExample.Pass("zh-Hans>en", "UV灯下30秒固化", "The gel cures within 30 seconds under UV light"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var match in facts.Wordings)
        {
            if (match.Entry.List == WordingList.Claim)
            {
                findings.Add($"The source makes no promise like \"{match.Span.Text}\".", target: match.Span);
            }
        }
    }
}
