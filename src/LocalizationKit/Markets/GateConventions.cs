namespace LocalizationKit.Markets;

/// <summary>Says how strict the gate of a market is.</summary>
/// <param name="RiskThreshold">The risk of one text, 0 to 1, from which its listing is reviewed although it has no major finding.</param>
/// <param name="VerticalThresholds">Thresholds of single verticals.</param>
public sealed record GateConventions(double RiskThreshold, IReadOnlyDictionary<string, double> VerticalThresholds)
{
    /// <summary>The gate where a market says nothing: review from a risk of 0.9.</summary>
    public static GateConventions Default { get; } = new(0.9, new Dictionary<string, double>());

    /// <summary>Returns the threshold of a vertical.</summary>
    /// <param name="vertical">The vertical; null for none.</param>
    /// <returns>A risk between 0 and 1.</returns>
    public double ThresholdOf(string? vertical) =>
        vertical is not null && VerticalThresholds.TryGetValue(vertical, out var own) ? own : RiskThreshold;
}
