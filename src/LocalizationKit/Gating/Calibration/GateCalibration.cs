namespace LocalizationKit.Gating.Calibration;

/// <summary>Holds the outcome of a calibration.</summary>
/// <param name="Threshold">The threshold whose guarantee is proven; null when none is.</param>
/// <param name="Reviewed">The number of reviewed listings.</param>
/// <param name="Published">How many of them lie below the threshold; 0 when there is none.</param>
/// <param name="Bad">How many of those were bad.</param>
/// <param name="Curve">One point for each threshold that was looked at, ascending.</param>
/// <param name="Needed">When nothing is proven: about how many reviewed listings it takes; null when no number would do, because too many bad ones have a low risk.</param>
internal sealed record GateCalibration(double? Threshold, int Reviewed, int Published, int Bad, IReadOnlyList<GateCurvePoint> Curve, int? Needed);
