using LocalizationKit.Facts.Numbers.Alignment;

namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Compares sizes that the two sides write in different systems: 38码 and US 7.5, 160/84A and 9号, 75B and 34B.</summary>
internal static class SizeComparer
{
    private const int MaxSizes = 40;

    /// <summary>Says whether a segment may hold sizes of bras, which are no quantities elsewhere.</summary>
    public static bool MayHoldBras(SegmentFacts facts) => facts.Source.Profile.HasAny(BraSizeReader.Cups) && BraSizeReader.IsAny(facts.Source.Text) && SizeWords.Says(facts.Segment.Listing, "bra");

    /// <summary>Compares the sizes of a segment.</summary>
    /// <returns>Null when the source has no size that could be converted.</returns>
    public static SizeComparison? Compare(SegmentFacts facts)
    {
        return HasSize(facts.Source) || MayHoldBras(facts) ? CompareSizes(facts) : null;
    }

    private static SizeComparison? CompareSizes(SegmentFacts facts)
    {
        var charts = SizeWords.Charts(facts.Segment.Listing);
        var source = SizeMentionReader.Read(facts.Source, charts, isMeasured: false);
        var target = SizeMentionReader.Read(facts.Target, charts, isMeasured: true);
        target.RemoveAll(t => facts.Source.Quantities.Any(s => Equivalence.IsSame(s, t.Quantity) || Equivalence.IsConverted(s, t.Quantity, allowsMoney: false)));
        if (source.Count is 0 or > MaxSizes || target.Count is 0 or > MaxSizes)
        {
            return null;
        }

        var settled = new HashSet<Quantity>();
        var differences = new List<QuantityDifference>();
        foreach (var t in target.Where(t => !source.Exists(s => s.System == t.System)))
        {
            Judge(charts, source, t, settled, differences);
        }

        return new SizeComparison(settled, differences);
    }

    private static void Judge(IReadOnlyList<string> charts, List<SizeMention> source, SizeMention target, HashSet<Quantity> settled, List<QuantityDifference> differences)
    {
        var verdicts = source.ConvertAll(s => SizeCharts.IsRight(charts, s, target));
        var right = verdicts.IndexOf(true);
        settled.Add(target.Quantity);
        if (right >= 0)
        {
            settled.Add(source[right].Quantity);
            return;
        }

        if (source.Count == 1)
        {
            settled.Add(source[0].Quantity);
        }

        if (verdicts.TrueForAll(static v => v == false))
        {
            // A length may be of the heel, and one of several sizes may have been left out.
            differences.Add(new QuantityDifference(QuantityDifferenceKind.Size, source[0].Quantity, target.Quantity) { IsUncertain = source.Count > 1 || target.System == SizeSystem.Body });
        }
    }

    private static bool HasSize(TextFacts text)
    {
        var quantities = text.Quantities;
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i] is { Kind: QuantityKind.Size, Value: not null })
            {
                return true;
            }
        }

        return false;
    }
}
