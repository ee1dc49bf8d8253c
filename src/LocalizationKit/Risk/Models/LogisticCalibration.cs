namespace LocalizationKit.Risk.Models;

/// <summary>Turns a score into a probability (Platt 1999): strictly rising, so that no two scores become one.</summary>
/// <param name="Slope">The slope.</param>
/// <param name="Offset">The offset.</param>
/// <param name="Knee">The logit above which the curve rises only slowly: few held-out texts lay there, so they vouch for no more.</param>
internal readonly record struct LogisticCalibration(float Slope, float Offset, float Knee = float.PositiveInfinity)
{
    private const double Width = .3;

    /// <summary>Returns the probability of a score.</summary>
    public double Of(double score)
    {
        var logit = (Slope * score) + Offset;
        return 1 / (1 + Math.Exp(-(logit > Knee ? Knee + (Width * Math.Log(1 + ((logit - Knee) / Width))) : logit)));
    }
}
