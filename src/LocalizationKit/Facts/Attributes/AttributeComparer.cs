using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Finds properties of a product that both sides name, and name differently.</summary>
/// <remarks>A value that only one side names proves nothing: translators drop and repeat. A value in place of another does.</remarks>
internal static class AttributeComparer
{
    // In long texts words for colours and materials belong to many things.
    private const int LongestText = 400;
    private const int LongestList = 160;

    private static readonly HashSet<char> Hues = [.. "黑白灰红粉橙黄绿蓝紫棕".Select(HanFolds.Fold)];

    /// <summary>Compares the sides of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>At most one difference per facet.</returns>
    public static IEnumerable<AttributeDifference> Compare(SegmentFacts facts)
    {
        if (facts.Source.Text.Length > LongestText || !facts.Target.MayHave(facts.Source.Tables & PhraseTables.Attributes))
        {
            return [];
        }

        var shared = Facets(facts.Source.Attributes) & Facets(facts.Target.Attributes);
        return shared == 0 ? [] : Compare(facts, shared);
    }

    private static IEnumerable<AttributeDifference> Compare(SegmentFacts facts, int shared)
    {
        var own = AttributeTables.FacetOf(facts.Segment.Field.Name);
        for (var facet = AttributeFacet.Colour; facet <= AttributeFacet.City; facet++)
        {
            if ((shared & (1 << (int)facet)) == 0)
            {
                continue;
            }

            var source = Of(facts.Source, facet, own);
            var target = Of(facts.Target, facet, own);
            if (facts.Terms.Count + facts.Segment.Listing.Protected.Count > 0)
            {
                source.RemoveAll(m => IsSettled(facts, m));
                target.RemoveAll(m => facts.IsApproved(m.Start));
            }

            if ((Changed(source, target, facts.Source.Text.Length) ?? Recoloured(facts, facet, source, target)) is var (from, to))
            {
                yield return new AttributeDifference(facet, from.In(facts.Source.Text), to.In(facts.Target.Text));
            }
        }
    }

    private static int Facets(IReadOnlyList<AttributeMention> mentions)
    {
        var facets = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            facets |= 1 << (int)mentions[i].Facet;
        }

        return facets;
    }

    /// <summary>Returns what a text says of a facet; in a field for the facet no word is doubtful.</summary>
    public static List<AttributeMention> Of(TextFacts text, AttributeFacet facet, AttributeFacet? field)
    {
        var mentions = text.Attributes;
        var found = new List<AttributeMention>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Facet == facet)
            {
                found.Add(mentions[i] with { IsDoubtful = mentions[i].IsDoubtful && field != facet });
            }
        }

        return found;
    }

    // The glossary names the value and the target has it: 军绿色 may be カーキ.
    private static bool IsSettled(SegmentFacts facts, AttributeMention mention) =>
        facts.Terms.Any(t => t.Approved.Count > 0 && t.Source.Start < mention.Start + mention.Length && mention.Start < t.Source.End);

    // From one Chinese script to the other a colour keeps its word: 雾霾灰 is not 霧霾藍, though both are greyish.
    private static (AttributeMention From, AttributeMention To)? Recoloured(SegmentFacts facts, AttributeFacet facet, List<AttributeMention> source, List<AttributeMention> target)
    {
        if (facet != AttributeFacet.Colour || source.Count != 1 || target.Count != 1 || facts.Source.Language.Language != facts.Target.Language.Language)
        {
            return null;
        }

        var from = Hue(source[0], facts.Source.Text);
        var to = Hue(target[0], facts.Target.Text);
        return from is not null && to is not null && from != to ? (source[0], target[0]) : null;
    }

    private static char? Hue(AttributeMention mention, string text)
    {
        var last = text.AsSpan(mention.Start, mention.Length).TrimEnd('色');
        return last.Length > 0 && Hues.Contains(HanFolds.Fold(last[^1])) ? HanFolds.Fold(last[^1]) : null;
    }

    private static (AttributeMention From, AttributeMention To)? Changed(List<AttributeMention> source, List<AttributeMention> target, int length)
    {
        var lost = source.FindAll(s => !s.IsDoubtful && !target.Exists(t => t.Fits(s)));
        var added = target.FindAll(t => !t.IsDoubtful && !source.Exists(s => s.Fits(t)));
        if (lost.Count == 0 || added.Count == 0)
        {
            return null;
        }

        var isReplaced = lost.Count == source.Count(s => !s.IsDoubtful) && !source.Exists(s => target.Exists(t => t.Fits(s)));
        var isOneOfList = length <= LongestList && lost.Count == 1 && added.Count == 1 && source.Count == target.Count;
        return isReplaced || isOneOfList ? (lost[0], added[0]) : null;
    }
}
