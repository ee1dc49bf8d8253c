namespace LocalizationKit.Risk.Models;

/// <summary>Holds one weight per feature; what is not known counts as its mean. Immutable.</summary>
/// <param name="weights">The weights.</param>
/// <param name="means">The means.</param>
internal sealed class DenseLinear(float[] weights, float[] means)
{
    private readonly int[] _used = [.. Enumerable.Range(0, weights.Length).Where(i => weights[i] != 0)];

    public ReadOnlySpan<float> Weights => weights;

    public ReadOnlySpan<float> Means => means;

    /// <summary>Adds another one up, each with a weight of its own.</summary>
    /// <param name="share">The weight of this one.</param>
    /// <param name="other">The other one; its means are the same.</param>
    /// <param name="otherShare">The weight of the other one.</param>
    public DenseLinear Add(float share, DenseLinear other, float otherShare) => new([.. weights.Select((w, i) => (share * w) + (otherShare * other.Weights[i]))], means);

    /// <summary>Returns one whose sum is a share of this one's.</summary>
    /// <param name="share">The share.</param>
    public DenseLinear Scale(float share) => new(Array.ConvertAll(weights, w => w * share), means);

    /// <summary>Adds up the weighted distances from the means.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var i in _used)
        {
            var value = row[i];
            sum += float.IsNaN(value) ? 0 : weights[i] * (value - means[i]);
        }

        return sum;
    }

    /// <summary>Returns whether a feature counts.</summary>
    public bool Reads(int feature) => feature < weights.Length && weights[feature] != 0;
}
