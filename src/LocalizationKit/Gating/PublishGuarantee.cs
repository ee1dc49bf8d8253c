namespace LocalizationKit.Gating;

/// <summary>Holds thresholds below which P(bad | published) ≤ α was proven on reviewed listings. Immutable.</summary>
/// <remarks>It holds for listings like those reviewed, judged by the same risk model and rules.</remarks>
public sealed record PublishGuarantee
{
    /// <summary>Gets the greatest share of bad listings among the published.</summary>
    public required double Alpha { get; init; }

    /// <summary>Gets the confidence of each threshold.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets the label of the risk model the listings were judged by.</summary>
    public required string RiskModel { get; init; }

    /// <summary>Gets the proven thresholds.</summary>
    public required IReadOnlyList<GuaranteedThreshold> Thresholds { get; init; }

    /// <summary>Finds the threshold of a listing: that of its market and vertical, else of its market, else the one for all.</summary>
    /// <param name="market">The market.</param>
    /// <param name="vertical">The vertical; null for none.</param>
    /// <returns>The threshold; null when nothing is proven for such listings.</returns>
    public GuaranteedThreshold? Find(string market, string? vertical) =>
        Thresholds.FirstOrDefault(t => t.Market == market && t.Vertical is not null && t.Vertical == vertical)
        ?? Thresholds.FirstOrDefault(t => t.Market == market && t.Vertical is null)
        ?? Thresholds.FirstOrDefault(t => t.Market is null && t.Vertical is not null && t.Vertical == vertical)
        ?? Thresholds.FirstOrDefault(t => t.Market is null && t.Vertical is null);
}
