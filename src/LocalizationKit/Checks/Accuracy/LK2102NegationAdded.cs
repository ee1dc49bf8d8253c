using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds negations that only the translation has.</summary>
internal sealed class LK2102NegationAdded : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2102", "negation-added", MqmCategory.Mistranslation, Severity.Critical)
    {
        Summary = "The translation says 'not' where the source does not.",
        Explanation = """
            ## What it finds
            A negation of the translation in a sentence whose source has neither a negation nor any word that a translator
            may render as one (只 as "nothing but", 难 as "not easy"). Where the source merely describes (柔软 as "never
            scratchy") the finding is minor, in a long passage major; the opposite of an outright statement is critical.

            ## Why it matters to a buyer
            The buyer reads the opposite: a dress that is not machine washable, a part that is not included.

            ## How to fix
            Take the negation out. Where the sentence is right as it stands, baseline the finding.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "本品可机洗。", "This item is not machine washable.", at: "not"),
            CheckExample.Flag("zh-Hans>ja", "含酒精。", "アルコールは含まれていません。"),
            CheckExample.Flag("en>de", "The set contains batteries.", "Das Set enthält keine Batterien.", at: "keine"),
            CheckExample.Pass("zh-Hans>en", "本品可机洗。", "Machine washable."),
            CheckExample.Pass("zh-Hans>en", "质地轻薄，不油腻。", "A lightweight texture that is not greasy."),
            CheckExample.Pass("zh-Hans>en", "只用纯棉", "Nothing but pure cotton, no blends"),
            CheckExample.Pass("en>de", "Phosphate-free", "Ohne Phosphate"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var difference in PolarityComparer.Compare(facts, isLost: false))
        {
            findings.Add(
                $"The translation negates with '{difference.Cue.Text}', the source has no negation.",
                difference.Source,
                difference.Target,
                severity: difference.Severity);
        }
    }
}
