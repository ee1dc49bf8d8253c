using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Risk;

namespace LocalizationKit.Tests.Judging;

/// <summary>Estimates what each text says of itself: "risk .45: …".</summary>
internal sealed class FixedRisk : IRiskEstimator
{
    public string Label => "fixed@1";

    public RiskEstimate Estimate(ListingFacts facts, IReadOnlyList<Finding> findings)
    {
        var risks = facts.Segments.Select(s => double.Parse(s.Source.Text[..2], System.Globalization.CultureInfo.InvariantCulture) / 100).ToArray();
        return new RiskEstimate(RiskEstimate.Combine(risks), risks, Label);
    }
}
