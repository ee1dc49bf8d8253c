namespace LocalizationKit.Risk.Training;

/// <summary>Fits weights by least squares with a penalty on large ones (ridge regression), columns brought to one scale.</summary>
internal static class RidgeTrainer
{
    /// <summary>Fits.</summary>
    /// <param name="rows">The rows; their columns and the targets have mean 0.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="weights">How much each row counts.</param>
    /// <param name="penalty">The penalty.</param>
    /// <returns>One weight per column.</returns>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> targets, IReadOnlyList<double> weights, double penalty)
    {
        var width = rows[0].Length;
        var scales = ScalesOf(rows, weights, width);
        var matrix = new double[width, width];
        var right = new double[width];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var k = 0; k < width; k++)
            {
                var value = weights[i] * rows[i][k] / scales[k];
                right[k] += value * targets[i];
                for (var l = 0; l <= k && value != 0; l++)
                {
                    matrix[k, l] += value * rows[i][l] / scales[l];
                }
            }
        }

        for (var k = 0; k < width; k++)
        {
            matrix[k, k] += penalty;
            for (var l = k + 1; l < width; l++)
            {
                matrix[k, l] = matrix[l, k];
            }
        }

        var solution = Solve(matrix, right);
        return [.. solution.Select((w, k) => w / scales[k])];
    }

    private static double[] ScalesOf(IReadOnlyList<double[]> rows, IReadOnlyList<double> weights, int width)
    {
        var scales = new double[width];
        for (var k = 0; k < width; k++)
        {
            var column = k;
            scales[k] = Math.Sqrt(rows.Select((r, i) => weights[i] * r[column] * r[column]).Sum() / weights.Sum()) + 1e-9;
        }

        return scales;
    }

    // The penalty keeps every pivot above 0.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var width = right.Length;
        for (var c = 0; c < width; c++)
        {
            for (var r = c + 1; r < width; r++)
            {
                var factor = matrix[r, c] / matrix[c, c];
                for (var k = c; k < width && factor != 0; k++)
                {
                    matrix[r, k] -= factor * matrix[c, k];
                }

                right[r] -= factor * right[c];
            }
        }

        for (var c = width - 1; c >= 0; c--)
        {
            for (var k = c + 1; k < width; k++)
            {
                right[c] -= matrix[c, k] * right[k];
            }

            right[c] /= matrix[c, c];
        }

        return right;
    }
}
