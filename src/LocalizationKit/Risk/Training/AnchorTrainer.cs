using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Fits a plain regression on lengths and on the agreement with other engines: what holds in every shop. It keeps the trees, which see far more, from leaning on one campaign.</summary>
internal static class AnchorTrainer
{
    private const double Penalty = 300;

    // Lengths of both sides and their ratios, then all that rests on other engines.
    private static readonly int[] Columns = [0, 1, 16, 17, .. Enumerable.Range(SegmentFeatures.OpinionsStart, SegmentFeatures.Count - SegmentFeatures.OpinionsStart)];

    /// <summary>Fits.</summary>
    /// <param name="features">The features; those of opinions are not known where there are none.</param>
    /// <param name="targets">What the sum should be; their mean becomes part of the calibration.</param>
    /// <returns>The weights; what is not known counts as its mean.</returns>
    public static DenseLinear Fit(IReadOnlyList<float[]> features, IReadOnlyList<double> targets)
    {
        var means = FeatureMeans.Of(features);
        var mean = targets.Average();
        var rows = features.Select(f => Array.ConvertAll(Columns, c => float.IsNaN(f[c]) ? 0.0 : f[c] - means[c])).ToList();
        var fitted = RidgeTrainer.Fit(rows, [.. targets.Select(t => t - mean)], [.. Enumerable.Repeat(1.0, rows.Count)], Penalty);
        var weights = new float[means.Length];
        for (var i = 0; i < Columns.Length; i++)
        {
            weights[Columns[i]] = (float)fitted[i];
        }

        return new DenseLinear(weights, means);
    }
}
