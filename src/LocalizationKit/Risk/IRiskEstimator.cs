using LocalizationKit.Checks;
using LocalizationKit.Facts;

namespace LocalizationKit.Risk;

/// <summary>Estimates how probable it is that a professional would find a major error. Implementations are pure and safe to share.</summary>
public interface IRiskEstimator
{
    /// <summary>Estimates the risk of a listing.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="findings">What the checks found, suppressed findings left out.</param>
    /// <returns>A probability, 0 to 1.</returns>
    double Estimate(ListingFacts facts, IReadOnlyList<Finding> findings);
}
