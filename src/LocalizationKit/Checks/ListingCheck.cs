using LocalizationKit.Facts;

namespace LocalizationKit.Checks;

/// <summary>Finds faults that show only when all fields of a listing are seen together.</summary>
public abstract class ListingCheck : Check
{
    /// <summary>Adds the faults of a listing to <paramref name="findings"/>.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="findings">Takes the findings; name the field of each.</param>
    public abstract void Run(ListingFacts facts, FindingCollector findings);
}
