using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Risk;

/// <summary>Estimates risk from the length of the text and the findings alone; hand-set, not calibrated.</summary>
/// <remarks>
/// risk = 1 − (1 − base) × Π (1 − p(severity)), with p = .02 neutral, .04 minor, .70 major, .97 critical, and
/// base = .45 × w ÷ (w + 60) where w is the number of source words: the longer the text, the likelier an error
/// that no rule sees. In annotated machine translation length is the strongest single feature that needs no model.
/// The base stays below the default review threshold, so length alone never holds a listing.
/// </remarks>
public sealed class SimpleRiskEstimator : IRiskEstimator
{
    /// <inheritdoc/>
    public double Estimate(ListingFacts facts, IReadOnlyList<Finding> findings)
    {
        var words = facts.Segments.Sum(s => s.Source.WordCount);
        var clean = 1 - (.45 * words / (words + 60.0));
        foreach (var finding in findings)
        {
            clean *= 1 - ProbabilityOf(finding.Severity);
        }

        return Math.Clamp(1 - clean, 0, 1);
    }

    private static double ProbabilityOf(Severity severity) => severity switch
    {
        Severity.Critical => .97,
        Severity.Major => .70,
        Severity.Minor => .04,
        _ => .02,
    };
}
