namespace LocalizationKit.Gating.Calibration;

/// <summary>Holds what a reviewer said of a listing that no finding held back.</summary>
/// <param name="Risk">The estimated risk.</param>
/// <param name="IsBad">Whether the reviewer would not have published it.</param>
internal readonly record struct ReviewedRisk(double Risk, bool IsBad);
