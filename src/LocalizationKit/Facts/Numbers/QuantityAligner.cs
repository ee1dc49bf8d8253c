using LocalizationKit.Facts.Numbers.Alignment;
using LocalizationKit.Facts.Numbers.Sizes;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Pairs the quantities of both sides of a segment and says where they disagree.</summary>
internal static class QuantityAligner
{
    // Pairing is quadratic; a field with more figures than this is a data dump, no copy that a buyer reads.
    private const int MaxQuantities = 2000;

    /// <summary>Compares both sides.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The disagreements; empty when all quantities agree.</returns>
    public static IReadOnlyList<QuantityDifference> Compare(SegmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.IsComparable)
        {
            return [];
        }

        var count = facts.Source.Quantities.Count + facts.Target.Quantities.Count;
        return count > MaxQuantities || (count == 0 && !SizeComparer.MayHoldBras(facts)) ? [] : new QuantityAlignment(facts).Run();
    }
}
