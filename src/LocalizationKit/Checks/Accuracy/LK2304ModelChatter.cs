using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds what a language model says around a translation.</summary>
internal sealed class LK2304ModelChatter : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2304", "model-chatter", MqmCategory.Addition, Severity.Critical)
    {
        Summary = "The translation contains what a language model says about its answer.",
        Explanation = """
            ## What it finds
            Openings such as "Sure, here is the translation", closing offers, refusals, code fences and control tokens that the
            source does not have.

            ## Why it matters to a buyer
            The buyer reads the machine instead of the merchant.

            ## How to fix
            Delete the chatter; check that the translation behind it is complete.
            """,
        Explains = ["LK2302"],
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "纯棉短袖", "Sure, here is the translation: Cotton short-sleeve top", at: "Sure, here"),
            CheckExample.Flag("zh-Hans>ja", "纯棉短袖", "翻訳：綿100%の半袖"),
            CheckExample.Flag("zh-Hans>de", "纯棉短袖", "```\nKurzarmshirt aus Baumwolle\n```"),
            CheckExample.Flag("zh-Hans>en", "消毒液", "As an AI language model, I cannot translate this text."),
            CheckExample.Pass("zh-Hans>en", "以下是尺码表", "Here is the size chart"),
            CheckExample.Pass("en>ja", "Translation: an introduction", "翻訳：入門"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (ChatterPhrases.Find(facts.Source, facts.Target) is { } span)
        {
            findings.Add($"'{span.Text}' is what a language model says about its answer, not a part of the listing.", target: span);
        }
    }
}
