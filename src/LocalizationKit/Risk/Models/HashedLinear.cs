namespace LocalizationKit.Risk.Models;

/// <summary>Holds one weight per hashed n-gram. Immutable.</summary>
/// <param name="weights">The weights, a power of two of them, in steps of <paramref name="step"/>.</param>
/// <param name="step">What one step of a weight is worth.</param>
/// <param name="bias">What is added to the sum.</param>
internal sealed class HashedLinear(sbyte[] weights, float step, float bias)
{
    public ReadOnlySpan<sbyte> Weights => weights;

    public float Step => step;

    public float Bias => bias;

    /// <summary>Returns the sum of the weights of n-grams, over the square root of their number.</summary>
    public float Sum(ReadOnlySpan<uint> hashes)
    {
        var sum = 0;
        foreach (var hash in hashes)
        {
            sum += weights[hash & (uint)(weights.Length - 1)];
        }

        return bias + (sum * step / MathF.Sqrt(Math.Max(1, hashes.Length)));
    }
}
