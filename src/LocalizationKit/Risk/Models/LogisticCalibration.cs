namespace LocalizationKit.Risk.Models;

/// <summary>Turns a score into a probability (Platt 1999): strictly rising, so that no two scores become one.</summary>
/// <param name="Slope">The slope.</param>
/// <param name="Offset">The offset.</param>
internal readonly record struct LogisticCalibration(float Slope, float Offset)
{
    /// <summary>Returns the probability of a score.</summary>
    public double Of(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));
}
