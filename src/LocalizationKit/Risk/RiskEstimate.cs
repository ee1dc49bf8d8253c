namespace LocalizationKit.Risk;

/// <summary>Holds the estimated risk of a listing.</summary>
/// <param name="Risk">The probability, 0 to 1, that at least one text has a major error.</param>
/// <param name="Segments">The same for each text, in the order of the fields.</param>
/// <param name="Model">What estimated it, e.g. <c>default@2026.11/zh-en</c>; <c>/any</c> at the end says that the model knows nothing of this pair of languages and used what holds for all.</param>
public sealed record RiskEstimate(double Risk, IReadOnlyList<double> Segments, string Model)
{
    /// <summary>Puts the risks of texts together: the listing is bad when one of them is.</summary>
    /// <param name="segments">The risks.</param>
    /// <returns>1 − Π (1 − risk).</returns>
    public static double Combine(IEnumerable<double> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var clean = 1.0;
        foreach (var risk in segments)
        {
            clean *= 1 - risk;
        }

        return Math.Clamp(1 - clean, 0, 1);
    }

    /// <summary>Puts the risks of texts and of the record as a whole together.</summary>
    internal static double Combine(double[] segments, double record)
    {
        var clean = 1.0;
        foreach (var risk in segments)
        {
            clean *= 1 - risk;
        }

        return Math.Clamp(1 - (clean * (1 - record)), 0, 1);
    }
}
