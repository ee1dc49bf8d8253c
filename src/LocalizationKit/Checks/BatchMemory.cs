using LocalizationKit.Facts;

namespace LocalizationKit.Checks;

/// <summary>Holds what a <see cref="BatchCheck"/> remembers of a batch. It gets the records one after the other, in the order of the batch.</summary>
/// <remarks>Keep it bounded: a batch may have no end.</remarks>
public abstract class BatchMemory
{
    /// <summary>Adds the faults of a listing to <paramref name="findings"/>, then remembers it.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="findings">Takes the findings; name the field of each.</param>
    public abstract void Run(ListingFacts facts, FindingCollector findings);
}
