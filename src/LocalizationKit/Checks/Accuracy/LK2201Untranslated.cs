using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds targets that are their source unchanged.</summary>
internal sealed class LK2201Untranslated : SegmentCheck
{
    // Chinese and Japanese share words (限定, 無料, 東京都), hardly sentences.
    private const int LongestSharedText = 12;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2201", "untranslated", MqmCategory.Untranslated, Severity.Major)
    {
        Summary = "The translation is the source text once more.",
        Explanation = """
            ## What it finds
            A target that equals its source apart from blanks, letter case and width, though the source has words to
            translate. Names, acronyms, codes, numbers, addresses and placeholders may stay; between languages that share
            Han characters a short text may be right in both.

            ## Why it matters to a buyer
            The buyer cannot read it.

            ## How to fix
            Translate the text, or list it as protected where it must stay.
            """,
        Explains = ["LK1001", "LK2202", "LK2203", "LK5005"],
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "纯棉短袖T恤", "纯棉短袖T恤", at: "纯棉短袖T恤"),
            CheckExample.Flag("en>de", "A bag for every day", "A bag for every day"),
            CheckExample.Flag("zh-Hans>ja", "这款面霜很适合干皮", "这款面霜很适合干皮"),
            CheckExample.Pass("zh-Hans>en", "ANKER X-100", "ANKER X-100"),
            CheckExample.Pass("zh-Hans>ja", "限定", "限定"),
            CheckExample.Pass("en>fr", "USB-C", "USB-C"),
        ],
    };

    private static Severity? SeverityOf(SegmentFacts facts)
    {
        if (facts.Segment.Listing.Protected.Any(p => SameText.AreEqual(p, facts.Source.Text)))
        {
            return null;
        }

        if (facts.Source.Language.UsesHan && facts.Target.Language.UsesHan)
        {
            return facts.Source.Text.Any(SourceResidue.IsChineseOnly) || facts.Source.Scripts.Kana > 0 || facts.Source.Scripts[ScriptKind.Han] >= LongestSharedText
                ? Severity.Major
                : null;
        }

        var own = LanguageScripts.Of(facts.Source.Language);
        if (own.Length > 0 && own[0] != ScriptKind.Latin)
        {
            return own.Any(s => facts.Source.Scripts[s] > 0 && !LanguageScripts.Of(facts.Target.Language).Contains(s)) ? Severity.Major : null;
        }

        // Two words with a small letter are a phrase; one alone may be the same in both languages.
        var (lower, title) = SameText.CountWords(facts.Source);
        return lower >= 1 && lower + title >= 2 ? Severity.Major : lower == 1 ? Severity.Minor : null;
    }

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        string source = facts.Source.Text, target = facts.Target.Text;
        if (facts.Source.Language.Language != facts.Target.Language.Language && SameText.AreEqual(source, target) && SeverityOf(facts) is { } severity)
        {
            findings.Add("The translation is the source text unchanged.", TextSpan.Whole(source), TextSpan.Whole(target), severity: severity);
        }
    }
}
