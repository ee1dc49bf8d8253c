using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Fits a plain regression on lengths and on the agreement with other engines: what holds in every shop. It keeps the trees, which see far more, from leaning on one campaign.</summary>
internal static class AnchorTrainer
{
    private const double Penalty = 300;

    private static readonly int[] Lengths = [0, 1, 16, 17];

    private static readonly int[] Columns = [.. Lengths, .. Enumerable.Range(SegmentFeatures.OpinionsStart, SegmentFeatures.Count - SegmentFeatures.OpinionsStart)];

    /// <summary>Fits.</summary>
    /// <param name="features">The features; those of opinions are not known where there are none.</param>
    /// <param name="targets">What the sum should be.</param>
    /// <returns>The weights; what is not known counts as its mean.</returns>
    public static DenseLinear Fit(IReadOnlyList<float[]> features, IReadOnlyList<double> targets)
    {
        var means = new float[SegmentFeatures.Count];
        foreach (var column in Columns)
        {
            means[column] = features.Select(f => f[column]).Where(v => !float.IsNaN(v)).DefaultIfEmpty(0).Average();
        }

        var rows = features.Select(f => Columns.Select(c => float.IsNaN(f[c]) ? 0.0 : f[c] - means[c]).ToArray()).ToList();
        var fitted = RidgeTrainer.Fit(rows, targets, Enumerable.Repeat(1.0, rows.Count).ToArray(), Penalty);
        var weights = new float[SegmentFeatures.Count];
        for (var i = 0; i < Columns.Length; i++)
        {
            weights[Columns[i]] = (float)fitted[i];
        }

        return new DenseLinear(weights, means);
    }
}
