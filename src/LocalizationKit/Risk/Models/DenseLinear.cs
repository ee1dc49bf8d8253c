namespace LocalizationKit.Risk.Models;

/// <summary>Holds one weight per feature; what is not known counts as its mean. Immutable.</summary>
/// <param name="weights">The weights.</param>
/// <param name="means">The means.</param>
internal sealed class DenseLinear(float[] weights, float[] means)
{
    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Means => means;

    /// <summary>Puts two together whose sums are added up.</summary>
    public static DenseLinear Add(DenseLinear left, DenseLinear right)
    {
        var sums = new float[left.Weights.Length];
        var centres = new float[sums.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            // One mean serves both: where they differ, the constant goes into the calibration.
            sums[i] = left.Weights[i] + right.Weights[i];
            centres[i] = right.Weights[i] == 0 ? left.Means[i] : right.Means[i];
        }

        return new DenseLinear(sums, centres);
    }

    /// <summary>Adds up the weighted distances from the means.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] == 0 || float.IsNaN(row[i]) ? 0 : weights[i] * (row[i] - means[i]);
        }

        return sum;
    }
}
