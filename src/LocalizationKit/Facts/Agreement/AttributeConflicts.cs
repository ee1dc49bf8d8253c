using LocalizationKit.Facts.Attributes;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Finds colours, materials and users of the product that the title of a translation and another field of it name differently, though the source does not.</summary>
internal static class AttributeConflicts
{
    private const int LongestText = 400;

    /// <summary>Compares the title with the other fields.</summary>
    /// <param name="listing">The facts of the listing.</param>
    public static IEnumerable<FieldConflict> Find(ListingFacts listing)
    {
        var title = listing.Segments.FirstOrDefault(s => s.Segment.Field.Name.Equals("title", StringComparison.OrdinalIgnoreCase));
        if (title is not { IsComparable: true } || title.Target.Attributes.Length == 0)
        {
            yield break;
        }

        foreach (var other in listing.Segments)
        {
            if (other == title || !other.IsComparable || other.Target.Text.Length > LongestText || other.Target.Attributes.Length == 0)
            {
                continue;
            }

            foreach (var facet in Facets(other))
            {
                if (Compare(title, other, facet) is { } conflict)
                {
                    yield return conflict;
                }
            }
        }
    }

    // A bullet may name the colour of the lining; only a field for the colour speaks of the whole product.
    private static IEnumerable<AttributeFacet> Facets(SegmentFacts other) =>
        AttributeTables.FacetOf(other.Segment.Field.Name) is { } own ? [own] : [AttributeFacet.Gender];

    private static FieldConflict? Compare(SegmentFacts title, SegmentFacts other, AttributeFacet facet)
    {
        var own = AttributeTables.FacetOf(other.Segment.Field.Name);
        var first = AttributeComparer.Of(title.Target, facet, null);
        var second = AttributeComparer.Of(other.Target, facet, own);
        if (!IsSingle(first) || !IsSingle(second) || first.Exists(a => second.Exists(a.Fits)) || first.Exists(a => title.IsApproved(a.Start)) || second.Exists(b => other.IsApproved(b.Start)))
        {
            return null;
        }

        return IsContradictory(title, other, facet, own) || IsReported(title, facet) || IsReported(other, facet)
            ? null
            : new FieldConflict(AttributeDifference.NameOf(facet), title, first.Find(m => !m.IsDoubtful).In(title.Target.Text), other, second.Find(m => !m.IsDoubtful).In(other.Target.Text));
    }

    // One value, however often: several are variants, or parts of the product.
    private static bool IsSingle(List<AttributeMention> mentions) =>
        mentions.Exists(m => !m.IsDoubtful) && mentions.Aggregate(ulong.MaxValue, (all, m) => all & m.Families) != 0;

    // Where the source is silent, only the two groups of gender prove that the translation made the title up.
    private static bool IsContradictory(SegmentFacts title, SegmentFacts other, AttributeFacet facet, AttributeFacet? own)
    {
        var first = AttributeComparer.Of(title.Source, facet, null);
        var second = AttributeComparer.Of(other.Source, facet, own);
        return first.Count == 0 || second.Count == 0
            ? facet != AttributeFacet.Gender || first.Count + second.Count == 0
            : !first.Exists(a => second.Exists(a.Fits));
    }

    private static bool IsReported(SegmentFacts segment, AttributeFacet facet) => AttributeComparer.Compare(segment).Any(d => d.Facet == facet);
}
