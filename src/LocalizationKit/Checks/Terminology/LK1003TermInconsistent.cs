using LocalizationKit.Facts;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds terms that the fields of one listing render differently.</summary>
internal sealed class LK1003TermInconsistent : ListingCheck
{
    private const int ShortestOfPack = 3;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1003", "term-inconsistent", MqmCategory.InconsistentTerminology, Severity.Minor)
    {
        Summary = "One term of the source has two renderings in the fields of one listing.",
        Explanation = """
            ## What it finds
            A glossary term that stands in two fields of a listing and is rendered by two different words, both admitted. Plural, case and spelling of one
            word, a longer form that contains the other, and fields that use both words are left out, and so are words of a market pack of fewer than three
            characters. Reported once per term, at the later field.

            ## Why it matters to a buyer
            A bag that is a backpack in the title and a rucksack below makes the buyer ask whether the text is about the same thing.

            ## How to fix
            Use one of the two words throughout, best the one of the title.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "防水双肩包", "Waterproof backpack") with { Terms = [("双肩包", "backpack|rucksack", "")], Further = [("bullet", "双肩包有三个口袋", "The rucksack has three pockets")] },
            CheckExample.Flag("zh-Hans>ja", "露营天幕", "キャンプ用タープ") with { Terms = [("天幕", "タープ|シェード", "")], Further = [("bullet", "天幕可防晒", "シェードで日差しを遮ります")] },
            CheckExample.Pass("zh-Hans>en", "防水双肩包", "Waterproof backpack") with { Terms = [("双肩包", "backpack|rucksack", "")], Further = [("bullet", "双肩包有三个口袋", "Backpacks with three pockets")] },
            CheckExample.Pass("zh-Hans>de", "充电宝", "Powerbank") with { Terms = [("充电宝", "Powerbank|mobile Powerbank", "")], Further = [("bullet", "充电宝可带上飞机", "Die mobile Powerbank darf mit ins Flugzeug")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        if (facts.Segments.Count < 2)
        {
            return;
        }

        var first = new Dictionary<TermEntry, TermUse>(ReferenceEqualityComparer.Instance);
        var reported = new HashSet<TermEntry>(ReferenceEqualityComparer.Instance);
        foreach (var segment in facts.Segments.Where(s => s.IsComparable))
        {
            foreach (var match in segment.Terms.Where(IsName))
            {
                if (TermUse.Of(segment, match) is not { } use || first.TryAdd(match.Entry, use) || first[match.Entry] is not { } earlier)
                {
                    continue;
                }

                if (earlier.Segment != segment && use.Contradicts(earlier) && reported.Add(match.Entry))
                {
                    findings.AddIn(segment, $"{match.Source.Text} is \"{use.Place.Text}\" here and \"{earlier.Place.Text}\" in the {earlier.Segment.Segment.Field.Name}.", match.Source, use.Place, basis: match.Basis);
                }
            }
        }
    }

    // A pack also lists short everyday words, of which good copy has synonyms on purpose: kids and children, hot and insulated.
    private static bool IsName(TermMatch match) =>
        match.Approved.Count > 0 && match.Entry.Targets.Count > 1 && (match.Origin is TermOrigin.User or TermOrigin.Listing || match.Source.Length >= ShortestOfPack);
}
