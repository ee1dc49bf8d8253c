using System.Globalization;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Risk;

namespace LocalizationKit.Gating;

/// <summary>Decides what may happen to a listing: any critical finding blocks, any major one or too high a risk asks for a review. Pure.</summary>
internal static class PublishGate
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
        var reasons = ReasonsOf(findings, Severity.Critical);
        if (reasons.Count > 0)
        {
            return new GateDecision(Verdict.Block, reasons);
        }

        reasons = ReasonsOf(findings, Severity.Major);
        var proven = guarantee?.Find(market.Id, vertical);
        var threshold = proven?.Risk ?? market.Gate.ThresholdOf(vertical);

        // A guarantee is about listings. A market's threshold is about texts: else a listing would be held for having many.
        var measured = proven is null ? HighestOf(risk.Segments) : risk.Risk;
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

    private static double HighestOf(IReadOnlyList<double> risks)
    {
        var highest = risks.Count == 0 ? 0 : risks[0];
        for (var i = 1; i < risks.Count; i++)
        {
            highest = Math.Max(highest, risks[i]);
        }

        return highest;
    }

    private static bool HasAny(IReadOnlyList<Finding> findings, Severity severity)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].Severity == severity)
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<string> ReasonsOf(IReadOnlyList<Finding> findings, Severity severity)
    {
        if (!HasAny(findings, severity))
        {
            return [];
        }

        var reasons = new List<string>();
        foreach (var group in findings.Where(f => f.Severity == severity).GroupBy(f => f.Check.Id, StringComparer.Ordinal))
        {
            var name = severity == Severity.Critical ? "critical" : "major";
            var count = group.Count();
            reasons.Add(count == 1 ? $"{group.Key} is {name}" : $"{group.Key} is {name} ({count.ToString(CultureInfo.InvariantCulture)} times)");
        }

        return reasons;
    }
}
