using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Fits a <see cref="LogisticCalibration"/> by Newton's method.</summary>
internal static class LogisticCalibrationTrainer
{
    private const int Iterations = 50;
    private const double Ridge = 1e-6;

    // Of the worst twentieth of held-out texts, a quarter was good: a straight line would promise more.
    private const double KneeShare = .95;

    /// <summary>Fits.</summary>
    /// <param name="scores">The scores of rows the model was not trained on.</param>
    /// <param name="isBad">What became of them.</param>
    /// <returns>The calibration.</returns>
    public static LogisticCalibration Fit(IReadOnlyList<double> scores, IReadOnlyList<bool> isBad)
    {
        double slope = 1, offset = 0;
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            double g0 = 0, g1 = 0, h00 = Ridge, h01 = 0, h11 = Ridge;
            for (var i = 0; i < scores.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-((slope * scores[i]) + offset)));
                var error = (isBad[i] ? 1 : 0) - p;
                var weight = Math.Max(1e-9, p * (1 - p));
                g0 += error;
                g1 += error * scores[i];
                h00 += weight;
                h01 += weight * scores[i];
                h11 += weight * scores[i] * scores[i];
            }

            var determinant = (h00 * h11) - (h01 * h01);
            if (determinant <= 0)
            {
                break;
            }

            offset += Math.Clamp(((h11 * g0) - (h01 * g1)) / determinant, -2, 2);
            slope += Math.Clamp(((h00 * g1) - (h01 * g0)) / determinant, -2, 2);
        }

        var logits = scores.Select(s => (slope * s) + offset).Order().ToArray();
        return new LogisticCalibration((float)slope, (float)offset, (float)logits[(int)(KneeShare * (logits.Length - 1))]);
    }
}
