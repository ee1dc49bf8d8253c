using System.Globalization;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Risk;

namespace LocalizationKit.Gating;

/// <summary>Decides what may happen to a listing: any critical finding blocks, any major one or too high a risk asks for a review. Pure.</summary>
public static class PublishGate
{
    /// <summary>Decides.</summary>
    /// <param name="findings">The findings, suppressed ones left out.</param>
    /// <param name="risk">The estimated risk of the listing and of its texts.</param>
    /// <param name="market">The market, for its threshold.</param>
    /// <param name="vertical">The vertical, for its threshold; null for none.</param>
    /// <param name="guarantee">The proven thresholds, which go before those of the market; null for none.</param>
    /// <returns>The verdict with its reasons, the gravest first.</returns>
    public static GateDecision Decide(IReadOnlyList<Finding> findings, RiskEstimate risk, Market market, string? vertical, PublishGuarantee? guarantee = null)
    {
        var reasons = new List<string>();
        AddReasons(reasons, findings, Severity.Critical);
        if (reasons.Count > 0)
        {
            return new GateDecision(Verdict.Block, reasons);
        }

        AddReasons(reasons, findings, Severity.Major);
        var proven = guarantee?.Find(market.Id, vertical);
        var threshold = proven?.Risk ?? market.Gate.ThresholdOf(vertical);

        // A guarantee is about listings. A market's threshold is about texts: else a listing would be held for having many.
        var measured = proven is null ? risk.Segments.DefaultIfEmpty(0).Max() : risk.Risk;
        if (reasons.Count == 0 && measured >= threshold)
        {
            var reason = string.Create(CultureInfo.InvariantCulture, $"risk {measured:0.00##} is at or above {threshold:0.00##}");
            return new GateDecision(Verdict.Review, [reason]) { IsHeldByRisk = true };
        }

        return reasons.Count > 0
            ? new GateDecision(Verdict.Review, reasons)
            : new GateDecision(Verdict.Publish, reasons) { Guarantee = proven is null ? null : Describe(guarantee!, proven) };
    }

    private static string Describe(PublishGuarantee guarantee, GuaranteedThreshold proven) => string.Create(
        CultureInfo.InvariantCulture,
        $"P(bad | published) ≤ {guarantee.Alpha} at {100 * guarantee.Confidence:0.##} % confidence: risk below {proven.Risk:0.###}, {proven.Bad} bad among {proven.Published} reviewed listings ({proven.Market ?? "all markets"}, {proven.Vertical ?? "all verticals"})");

    private static void AddReasons(List<string> reasons, IReadOnlyList<Finding> findings, Severity severity)
    {
        foreach (var group in findings.Where(f => f.Severity == severity).GroupBy(f => f.Check.Id, StringComparer.Ordinal))
        {
            var name = severity == Severity.Critical ? "critical" : "major";
            var count = group.Count();
            reasons.Add(count == 1 ? $"{group.Key} is {name}" : $"{group.Key} is {name} ({count.ToString(CultureInfo.InvariantCulture)} times)");
        }
    }
}
