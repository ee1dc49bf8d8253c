namespace LocalizationKit.Gating.Calibration;

/// <summary>Holds what publishing everything below one threshold would have meant for the reviewed listings.</summary>
/// <param name="Threshold">The threshold: listings with a lower risk are published.</param>
/// <param name="Published">How many would have been published.</param>
/// <param name="Bad">How many of those were bad.</param>
/// <param name="IsProven">Whether the limit is proven at this threshold.</param>
/// <param name="Error">The share of the error of one start, see <see cref="GateCalibrator"/>.</param>
internal sealed record GateCurvePoint(double Threshold, int Published, int Bad, bool IsProven, double Error)
{
    /// <summary>Gets the greatest share of bad ones that is compatible with what was seen.</summary>
    public double UpperBound => Binomial.UpperBound(Bad, Published, Error);
}
