using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Learns what tells good and bad translations of one source apart (a regression with a constant per source), then takes out what the source alone explains.</summary>
internal static class ContrastTrainer
{
    private const double Penalty = 600;
    private const double SourcePenalty = 30;

    /// <summary>Fits.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="features">The features of each row.</param>
    /// <returns>The weights; null when no source has two translations.</returns>
    public static DenseLinear? Fit(IReadOnlyList<TrainingRow> rows, IReadOnlyList<float[]> features)
    {
        var means = FeatureMeans.Of(features);
        var values = features.Select(f => f.Select((v, k) => float.IsNaN(v) ? 0 : (double)v - means[k]).ToArray()).ToList();
        var groups = Enumerable.Range(0, rows.Count).GroupBy(i => rows[i].Group, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.ToArray()).ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var contrasts = new List<double[]>();
        var targets = new List<double>();
        foreach (var group in groups)
        {
            var mean = Mean(group, values);
            var target = group.Average(i => rows[i].Target);
            contrasts.AddRange(group.Select(i => values[i].Select((v, k) => SegmentFeatures.IsOfSource(k) ? 0 : v - mean[k]).ToArray()));
            targets.AddRange(group.Select(i => (double)(rows[i].Target - target)));
        }

        var weights = RidgeTrainer.Fit(contrasts, targets, Enumerable.Repeat(1.0, targets.Count).ToArray(), Penalty);
        var sources = groups.ConvertAll(g => Mean(g, values));
        var explained = sources.ConvertAll(s => s.Select((v, k) => v * weights[k]).Sum());
        var own = RidgeTrainer.Fit(sources.ConvertAll(s => s.Select((v, k) => SegmentFeatures.IsOfSource(k) ? v : 0).ToArray()), explained, Enumerable.Repeat(1.0, sources.Count).ToArray(), SourcePenalty);
        return new DenseLinear([.. weights.Select((w, k) => (float)(w - (SegmentFeatures.IsOfSource(k) ? own[k] : 0)))], means);
    }

    private static double[] Mean(int[] group, List<double[]> values)
    {
        var mean = new double[values[0].Length];
        foreach (var i in group)
        {
            for (var k = 0; k < mean.Length; k++)
            {
                mean[k] += values[i][k] / group.Length;
            }
        }

        return mean;
    }
}
