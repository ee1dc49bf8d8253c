using LocalizationKit.Checks;
using LocalizationKit.Facts;

namespace LocalizationKit.Risk;

/// <summary>Estimates how probable it is that a professional would find a major error. Implementations are pure and safe to share.</summary>
public interface IRiskEstimator
{
    /// <summary>Gets the label of the model, e.g. <c>default@2026.11</c>: a gate file holds only for the model it was made with.</summary>
    string Label { get; }

    /// <summary>Estimates the risk of a listing.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="findings">What the checks found, suppressed findings left out.</param>
    /// <returns>The risk of the listing and of each text.</returns>
    RiskEstimate Estimate(ListingFacts facts, IReadOnlyList<Finding> findings);
}
