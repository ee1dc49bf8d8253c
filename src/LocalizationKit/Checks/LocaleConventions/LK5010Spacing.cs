using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds blanks inside sentences of languages that write none.</summary>
internal sealed class LK5010Spacing : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5010", "spacing", MqmCategory.LocaleSpecificText, Severity.Minor)
    {
        Summary = "A Chinese or Japanese sentence has blanks between its characters.",
        Explanation = """
            ## What it finds
            Blanks between Han characters or kana in a sentence. Titles and keyword lists are set with blanks on purpose, so texts
            without a full stop or comma of their own are left alone.

            ## Why it matters to a buyer
            The sentence reads like machine output.

            ## How to fix
            Remove the blank.
            """,
        Examples =
        [
            CheckExample.Flag("en>ja", "The fabric is soft and dries quickly.", "生地は 柔らかく、すぐに乾きます。", at: "は 柔"),
            CheckExample.Flag("en>zh-Hans", "The fabric is soft.", "面料 柔软，穿着舒适。", at: "料 柔"),
            CheckExample.Pass("zh-Hans>ja", "夏季薄款防晒衣", "夏用 薄手 UVカットパーカー"),
            CheckExample.Pass("en>zh-Hans", "The fabric is soft.", "面料柔软，穿着舒适。"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Target.Language.UsesHan && UnspacedBlanks.Find(facts.Target.Text) is var index and >= 0 && UnspacedBlanks.Find(facts.Source.Text) < 0)
        {
            var text = facts.Target.Text;
            findings.Add("There is a blank inside the sentence.", target: TextSpan.Of(text, index - 1, 3), suggestion: new Suggestion($"{text[index - 1]}{text[index + 1]}", IsSafe: false));
        }
    }
}
