using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds pale and thin beauty ideals that were carried over.</summary>
internal sealed class LK6004BodyImage : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6004", "body-image", MqmCategory.Offensive, Severity.Minor)
    {
        Summary = "The copy praises pale skin or a thin body, or speaks ill of other bodies.",
        Explanation = """
            ## What it finds
            Phrases such as "makes you look skinny", "hides your fat" and "fair skin is beautiful": word-for-word renderings of
            显瘦, 遮肉 and 显白. The finding stands even where the source says the same: it is the copy
            that must change.

            ## Why it matters to a buyer
            What is a compliment in one market reads as an insult or as colourism in another.

            ## How to fix
            Say what the product does: a flattering cut, a relaxed fit, a radiant finish. The message proposes a wording.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "高腰显瘦阔腿裤", "High-waist wide-leg pants that make you look thinner", at: "make you look thinner"),
            CheckExample.Flag("zh-Hans>en", "大码遮肉连衣裙 胖妹妹", "Loose dress that hides your fat", at: "hides your fat"),
            CheckExample.Flag("zh-Hans>ja", "显白口红", "肌が白く見えるリップ", at: "肌が白く見える"),
            CheckExample.Flag("zh-Hans>fr", "遮肉显瘦", "Robe qui cache les bourrelets", at: "cache les bourrelets"),
            CheckExample.Flag("zh-Hans>vi", "遮肉上衣", "Áo giấu mỡ bụng", at: "giấu mỡ bụng"),
            CheckExample.Pass("zh-Hans>en", "高腰显瘦阔腿裤", "High-waist wide-leg pants with a flattering fit"),
            CheckExample.Pass("zh-Hans>ja", "显瘦连衣裙", "すっきり見えるワンピース"),
            CheckExample.Pass("zh-Hans>id", "显瘦阔腿裤", "Celana kulot dengan siluet yang pas"),
            CheckExample.Pass("zh-Hans>en", "富含脂肪酸的深海鱼油", "Deep-sea fish oil rich in fatty acids"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var match in facts.Wordings)
        {
            if (match.Entry.List == WordingList.BodyImage)
            {
                var advice = match.Entry.Advice;
                findings.Add(Message(match.Span.Text, advice), target: match.Span, suggestion: advice.Length == 0 ? null : new Suggestion(advice, IsSafe: false), severity: match.Entry.Severity);
            }
        }
    }

    private static string Message(string text, string advice) =>
        $"\"{text}\" measures buyers by a pale or thin ideal." + (advice.Length == 0 ? "" : $" Neutral wording: {advice}.");
}
