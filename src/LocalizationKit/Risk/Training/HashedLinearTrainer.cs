using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Fits a <see cref="HashedLinear"/> by stochastic gradient descent with a penalty on large weights.</summary>
internal sealed class HashedLinearTrainer
{
    public int Bits { get; init; } = 17;

    public int Epochs { get; init; } = 6;

    public float Rate { get; init; } = .5f;

    public float Penalty { get; init; } = .2f;

    public bool IsLogistic { get; init; }

    /// <summary>Fits.</summary>
    public HashedLinear Fit(IReadOnlyList<uint[]> rows, float[] targets)
    {
        var weights = new float[1 << Bits];
        var mask = (uint)(weights.Length - 1);
        var mean = targets.Average();
        var bias = IsLogistic ? MathF.Log(mean / (1 - mean)) : mean;
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var dice = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            dice.Shuffle(order);
            var rate = Rate / (1 + epoch);
            for (var w = 0; epoch > 0 && w < weights.Length; w++)
            {
                weights[w] *= 1 - Penalty;
            }

            foreach (var i in order)
            {
                var row = rows[i];
                var scale = 1 / MathF.Sqrt(Math.Max(1, row.Length));
                var sum = 0f;
                foreach (var hash in row)
                {
                    sum += weights[hash & mask];
                }

                sum = bias + (sum * scale);
                var error = targets[i] - (IsLogistic ? 1 / (1 + MathF.Exp(-sum)) : sum);
                var step = rate * error * scale;
                foreach (var hash in row)
                {
                    weights[hash & mask] += step;
                }
            }
        }

        return Quantise(weights, bias);
    }

    private static HashedLinear Quantise(float[] weights, float bias)
    {
        var step = Math.Max(1e-9f, weights.Max(MathF.Abs) / 127);
        return new HashedLinear([.. weights.Select(w => (sbyte)MathF.Round(w / step))], step, bias);
    }
}
