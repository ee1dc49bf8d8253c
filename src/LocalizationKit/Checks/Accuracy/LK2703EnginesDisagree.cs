using System.Globalization;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds translations that stand alone against other engines that agree with each other.</summary>
internal sealed class LK2703EnginesDisagree : SegmentCheck
{
    // Translations of one text share a third to a half of their n-grams by chance of wording alone.
    private const float Agreed = .60f;
    private const float Alone = .30f;

    // A word or two may be put in many ways.
    private const int LeastLength = 12;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2703", "engines-disagree", MqmCategory.Mistranslation, Severity.Minor)
    {
        Summary = "The other engines agree with each other, but not with this translation.",
        Explanation = """
            ## What it finds
            A target that shares few character sequences (chrF under 30 %) with each of at least two other engines' translations
            in `candidates`, while those share most of theirs (at least 60 %) with each other.

            ## Why it matters to a buyer
            Engines make different mistakes. Where several say the same and one says something else, the one is often wrong.

            ## How to fix
            Read the text against its source and the candidates; `lockit check --choose` proposes the best of them. The finding
            asks for a review at most; it never blocks.
            """,
        Examples =
        [
            Flag("户外折叠椅，收纳方便", "Seat for use in the wild with convenience of being received", "Folding outdoor chair, easy to store", "Foldable outdoor chair, easy to store"),
            Flag("湿巾不含酒精", "Damp towel does not have the spirit of wine in it", "The wipes contain no alcohol", "The wet wipes contain no alcohol"),
            Pass("户外折叠椅，收纳方便", "Folding outdoor chair that is easy to store", "Folding outdoor chair, easy to store", "Foldable outdoor chair, easy to store"),
            Pass("户外折叠椅，收纳方便", "Outdoor chair that is convenient to be received", "Seat for camping which packs small", "Foldable outdoor chair, easy to store"),
            Pass("户外折叠椅，收纳方便", "Outdoor chair that is convenient to be received", "Folding outdoor chair, easy to store"),
        ],
    };

    private static CheckExample Flag(string source, string target, params string[] candidates) =>
        CheckExample.Flag("zh-Hans>en", source, target) with { Candidates = candidates };

    private static CheckExample Pass(string source, string target, params string[] candidates) =>
        CheckExample.Pass("zh-Hans>en", source, target) with { Candidates = candidates };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Opinions is { Candidates.Count: >= 2, Among: >= Agreed } opinions && opinions.Agreements.Max() < Alone && facts.Target.Text.Length >= LeastLength)
        {
            var engines = string.Join(", ", opinions.Candidates.Select(c => c.Engine).Where(e => e.Length > 0));
            var who = engines.Length > 0 ? $"The other engines ({engines})" : "The other engines";
            findings.Add(
                string.Create(CultureInfo.InvariantCulture, $"{who} agree with each other by {100 * opinions.Among:0} %, with this translation by {100 * opinions.Agreements.Max():0} % at most."),
                TextSpan.Whole(facts.Source.Text),
                TextSpan.Whole(facts.Target.Text));
        }
    }
}
