namespace LocalizationKit.Gating.Calibration;

/// <summary>Finds the greatest threshold for which P(bad | published) ≤ α is proven at a stated confidence.</summary>
/// <remarks>
/// Learn then test (Angelopoulos et al. 2021) with exact binomial p-values and fixed-sequence testing from several fixed starts:
/// the error of 1 − confidence is shared evenly among the starts; from each, thresholds are tested upwards until one fails. Thresholds
/// and starts do not depend on the data, so the chance that the chosen threshold breaks the limit is at most 1 − confidence,
/// whatever the risk model is worth, as long as the reviewed listings are a fair sample of those to come.
/// </remarks>
internal static class GateCalibrator
{
    private const int Steps = 200;

    // Beyond a thousand times as many listings no number is of use to anyone.
    private const double Farthest = 1000;

    private static readonly double[] StartRisks = [.05, .15, .30, .50, .70, .80, .90, .95];

    /// <summary>Gets the thresholds that are looked at, ascending.</summary>
    public static IReadOnlyList<double> Thresholds { get; } = [.. Enumerable.Range(1, Steps).Select(i => Math.Round((double)i / Steps, 4))];

    /// <summary>Calibrates.</summary>
    /// <param name="reviewed">The reviewed listings.</param>
    /// <param name="alpha">The greatest share of bad listings among the published, above 0 and below 1.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <returns>The threshold, or how many listings are needed.</returns>
    public static GateCalibration Calibrate(IReadOnlyCollection<ReviewedRisk> reviewed, double alpha, double confidence)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        ArgumentOutOfRangeException.ThrowIfNotEqual(alpha > 0 && alpha < 1, true, nameof(alpha));
        ArgumentOutOfRangeException.ThrowIfNotEqual(confidence > 0 && confidence < 1, true, nameof(confidence));
        var error = (1 - confidence) / StartRisks.Length;
        var counts = CountBelow(reviewed);
        var proven = Prove(counts, alpha, error);
        var curve = Thresholds.Select((t, i) => new GateCurvePoint(t, counts[i].Published, counts[i].Bad, proven[i], error)).ToList();
        var best = curve.LastOrDefault(p => p.IsProven);
        return best is null
            ? new GateCalibration(null, reviewed.Count, 0, 0, curve, NeededOf(counts, reviewed.Count, alpha, error))
            : new GateCalibration(best.Threshold, reviewed.Count, best.Published, best.Bad, curve, null);
    }

    private static (int Published, int Bad)[] CountBelow(IReadOnlyCollection<ReviewedRisk> reviewed)
    {
        var counts = new (int Published, int Bad)[Steps];
        var thresholds = Thresholds.ToArray();
        foreach (var (risk, isBad) in reviewed)
        {
            // The first threshold above the risk; none when nothing would publish it.
            var at = Array.BinarySearch(thresholds, risk);
            at = at >= 0 ? at + 1 : ~at;
            if (at < Steps)
            {
                counts[at].Published++;
                counts[at].Bad += isBad ? 1 : 0;
            }
        }

        for (var i = 1; i < Steps; i++)
        {
            counts[i].Published += counts[i - 1].Published;
            counts[i].Bad += counts[i - 1].Bad;
        }

        return counts;
    }

    private static bool[] Prove((int Published, int Bad)[] counts, double alpha, double error)
    {
        var proven = new bool[counts.Length];
        foreach (var start in StartRisks)
        {
            for (var i = (int)Math.Round(start * Steps) - 1; i < counts.Length && Binomial.AtMost(counts[i].Bad, counts[i].Published, alpha) <= error; i++)
            {
                proven[i] = true;
            }
        }

        return proven;
    }

    // As if more listings came with the rates seen so far: the start that gets there first.
    private static int? NeededOf((int Published, int Bad)[] counts, int reviewed, double alpha, double error)
    {
        if (reviewed == 0)
        {
            return Binomial.TrialsNeeded(0, alpha, error);
        }

        // A share that is no better than the limit proves nothing, however many listings repeat it.
        var least = Farthest;
        foreach (var (published, bad) in StartRisks.Select(s => counts[(int)Math.Round(s * Steps) - 1]).Where(c => c.Bad < alpha * c.Published))
        {
            for (var factor = 1.1; factor < least; factor *= 1.1)
            {
                if (Binomial.AtMost((int)Math.Ceiling(bad * factor), (int)(published * factor), alpha) <= error)
                {
                    least = factor;
                }
            }
        }

        return least < Farthest ? (int)Math.Ceiling(reviewed * least) : null;
    }
}
