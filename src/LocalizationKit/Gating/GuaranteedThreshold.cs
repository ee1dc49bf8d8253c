namespace LocalizationKit.Gating;

/// <summary>Holds one proven threshold.</summary>
/// <param name="Market">The market; null for all.</param>
/// <param name="Vertical">The vertical; null for all.</param>
/// <param name="Risk">Listings with a lower risk are published.</param>
/// <param name="Reviewed">How many reviewed listings there were.</param>
/// <param name="Published">How many of them lie below the threshold.</param>
/// <param name="Bad">How many of those were bad.</param>
public sealed record GuaranteedThreshold(string? Market, string? Vertical, double Risk, int Reviewed, int Published, int Bad);
