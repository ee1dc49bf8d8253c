using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds brackets that lost their partner.</summary>
internal sealed class LK3003UnbalancedBrackets : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3003", "unbalanced-brackets", MqmCategory.Punctuation, Severity.Minor)
    {
        Summary = "A bracket of the translation has no partner although all brackets of the source are paired.",
        Explanation = """
            ## What it finds
            Brackets of any kind, full-width and corner brackets included, that are opened but not closed or the other way round,
            and square or curly brackets that vanished altogether. List marks such as `a)` and smileys need no partner.

            ## Why it matters to a buyer
            The text looks careless, and it is unclear where an aside such as a size or a condition ends.

            ## How to fix
            Add the missing bracket, or remove the lone one.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "毛毯（双人）", "Blanket (double", at: "("),
            CheckExample.Flag("zh-Hans>ja", "【新品】纯棉T恤", "【新商品コットンTシャツ", at: "【"),
            CheckExample.Pass("zh-Hans>en", "1）先清洗 2）再晾干", "1) Wash 2) Let it dry"),
            CheckExample.Pass("zh-Hans>ja", "毛毯（双人）", "ブランケット（ダブル)"),
            CheckExample.Pass("en>de", "Enjoy :)", "Viel Spaß :)"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var target = facts.Target.Text;
        var index = Brackets.FindUnpaired(facts.Target);
        if (index >= 0)
        {
            if (Brackets.FindUnpaired(facts.Source) < 0)
            {
                findings.Add($"The bracket {target[index]} has no partner.", target: TextSpan.Of(target, index, 1));
            }
        }
        else if (!Brackets.HasAny(target) && Brackets.CountTechnical(facts.Source.Text) > 0)
        {
            findings.Add("The brackets of the source are missing from the translation.");
        }
    }
}
