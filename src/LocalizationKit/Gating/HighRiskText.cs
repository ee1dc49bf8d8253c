using System.Globalization;
using LocalizationKit.Facts;
using LocalizationKit.Risk;

namespace LocalizationKit.Gating;

/// <summary>Finds and describes the text that adds most to the risk of a listing.</summary>
internal static class HighRiskText
{
    /// <summary>Finds the text.</summary>
    public static SegmentFacts Find(ListingFacts facts, RiskEstimate estimate)
    {
        var riskiest = 0;
        for (var i = 1; i < estimate.Segments.Count; i++)
        {
            riskiest = estimate.Segments[i] > estimate.Segments[riskiest] ? i : riskiest;
        }

        return facts.Segments[riskiest];
    }

    /// <summary>Describes the risk.</summary>
    public static string Describe(RiskEstimate estimate) => estimate.Segments.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"The estimated risk of a major error is {estimate.Risk:0.00##}.")
        : string.Create(CultureInfo.InvariantCulture, $"The estimated risk of a major error is {estimate.Segments.Max():0.00##} in this text, {estimate.Risk:0.00##} in the whole listing.");
}
