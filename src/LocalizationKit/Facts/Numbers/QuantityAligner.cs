using LocalizationKit.Facts.Numbers.Alignment;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Pairs the quantities of both sides of a segment and says where they disagree.</summary>
public static class QuantityAligner
{
    /// <summary>Compares both sides.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The disagreements; empty when all quantities agree.</returns>
    public static IReadOnlyList<QuantityDifference> Compare(SegmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.IsComparable || facts.Source.Quantities.Count + facts.Target.Quantities.Count == 0)
        {
            return [];
        }

        return new QuantityAlignment(facts).Run();
    }
}
