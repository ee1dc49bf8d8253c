using LocalizationKit.Facts;

namespace LocalizationKit.Checks;

/// <summary>Finds faults in one field at a time.</summary>
public abstract class SegmentCheck : Check
{
    /// <summary>Gets whether the check runs on a segment whose target is absent or blank, or whose source is blank.</summary>
    public virtual bool RunsOnIncomplete => false;

    /// <summary>Adds the faults of a segment to <paramref name="findings"/>.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="findings">Takes the findings.</param>
    public abstract void Run(SegmentFacts facts, FindingCollector findings);
}
