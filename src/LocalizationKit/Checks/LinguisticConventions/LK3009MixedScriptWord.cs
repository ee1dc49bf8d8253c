using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds Latin words with Cyrillic or Greek letters in them.</summary>
internal sealed class LK3009MixedScriptWord : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3009", "mixed-script-word", MqmCategory.Spelling, Severity.Minor)
    {
        Summary = "A word mixes Latin letters with Cyrillic or Greek ones.",
        Explanation = """
            ## What it finds
            Words such as `Cоtton` with a Cyrillic о. It is major where the foreign letters look like Latin ones, since nobody sees
            the fault. Units such as μm and names such as α-GPC are free.

            ## Why it matters to a buyer
            A search for the word finds nothing, and a brand written this way looks like a counterfeit.

            ## How to fix
            Type the word again in one script.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "纯棉", "Pure c\u043Etton", at: "c\u043Etton"),
            CheckExample.Flag("en>de", "Cotton shirt", "Baumwollh\u0435md", at: "Baumwollh\u0435md"),
            CheckExample.Pass("zh-Hans>en", "厚度50微米", "50 μm thick"),
            CheckExample.Pass("zh-Hans>en", "俄语“чай”是茶", "The Russian word чай means tea"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (MixedWords.Find(facts.Target.Text) is var (word, isHidden) && !facts.Source.Text.Contains(word.Text, StringComparison.Ordinal))
        {
            findings.Add($"“{word.Text}” mixes two scripts.", target: word, severity: isHidden ? Severity.Major : Severity.Minor);
        }
    }
}
