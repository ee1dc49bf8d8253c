using LocalizationKit.Facts;

namespace LocalizationKit.Checks;

/// <summary>Holds a segment on its way through the checks, with what they found in it.</summary>
/// <param name="facts">The facts of the segment.</param>
/// <param name="listing">The place of its listing in the block.</param>
/// <param name="scale">How grave findings in it are.</param>
internal struct SegmentRun(SegmentFacts facts, int listing, SeverityScale scale)
{
    /// <summary>Gets the facts of the segment.</summary>
    public SegmentFacts Facts { get; } = facts;

    /// <summary>Gets the place of the listing in the block.</summary>
    public int Listing { get; } = listing;

    /// <summary>Gets how grave findings in it are.</summary>
    public SeverityScale Scale { get; } = scale;

    /// <summary>Gets whether both sides have text.</summary>
    public bool IsComparable { get; } = facts.IsComparable;

    /// <summary>Gets or sets the findings so far; null for none.</summary>
    public List<Finding>? Findings { get; set; }
}
