namespace LocalizationKit.Risk.Models;

/// <summary>Holds one weight per feature; what is not known counts as its mean. Immutable.</summary>
/// <param name="weights">The weights.</param>
/// <param name="means">The means.</param>
internal sealed class DenseLinear(float[] weights, float[] means)
{
    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Means => means;

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
