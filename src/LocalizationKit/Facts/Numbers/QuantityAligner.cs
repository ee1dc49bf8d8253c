using LocalizationKit.Facts.Numbers.Alignment;
using LocalizationKit.Facts.Numbers.Sizes;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Pairs the quantities of both sides of a segment and says where they disagree.</summary>
internal static class QuantityAligner
{
    // Pairing is quadratic; a field with more figures than this is a data dump, no copy that a buyer reads.
    private const int MaxQuantities = 2000;

    // A list as all others: who asks for its items then always asks one type.
    private static readonly List<QuantityDifference> None = [];

    /// <summary>Compares both sides.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The disagreements; empty when all quantities agree.</returns>
    public static IReadOnlyList<QuantityDifference> Compare(SegmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.IsComparable)
        {
            return None;
        }

        var count = facts.Source.Quantities.Count + facts.Target.Quantities.Count;
        if (count > MaxQuantities || (count == 0 && !SizeComparer.MayHoldBras(facts)))
        {
            return None;
        }

        return PlainPairs.Agree(facts) ? None : QuantityAlignment.Run(facts);
    }
}
