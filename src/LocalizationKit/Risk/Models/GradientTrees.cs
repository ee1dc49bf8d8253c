namespace LocalizationKit.Risk.Models;

/// <summary>Holds regression trees whose answers are added up (gradient boosting, Friedman 2001). Immutable.</summary>
/// <param name="roots">The first node of each tree.</param>
/// <param name="features">The feature that a node asks for; -1 at a leaf.</param>
/// <param name="values">The threshold of a node (up to it: left), the answer of a leaf.</param>
/// <param name="rights">The right child; the left child follows its parent. Negative: what is not known goes left.</param>
internal sealed class GradientTrees(int[] roots, short[] features, float[] values, int[] rights)
{
    public ReadOnlySpan<int> Roots => roots;

    public ReadOnlySpan<short> Features => features;

    public ReadOnlySpan<float> Values => values;

    public ReadOnlySpan<int> Rights => rights;

    /// <summary>Returns whether every node leads forward to a leaf and asks for a feature there is: a damaged file must not loop.</summary>
    /// <param name="width">The number of features.</param>
    public bool IsSound(int width)
    {
        if (values.Length != features.Length || rights.Length != features.Length)
        {
            return false;
        }

        for (var i = 0; i < features.Length; i++)
        {
            var right = Math.Abs((long)rights[i]);
            if (features[i] >= width || (features[i] >= 0 && (i + 1 >= features.Length || right <= i || right >= features.Length)))
            {
                return false;
            }
        }

        return Array.TrueForAll(roots, r => r >= 0 && r < features.Length);
    }

    /// <summary>Puts two ensembles together whose answers are averaged.</summary>
    public static GradientTrees Mean(GradientTrees left, GradientTrees right)
    {
        var shift = left.Features.Length;
        float[] halves = [.. left.Values, .. right.Values];
        short[] asked = [.. left.Features, .. right.Features];
        for (var i = 0; i < halves.Length; i++)
        {
            halves[i] = asked[i] < 0 ? halves[i] / 2 : halves[i];
        }

        int[] moved = [.. left.Rights, .. right.Rights.ToArray().Select(r => r == 0 ? 0 : r + (Math.Sign(r) * shift))];
        return new GradientTrees([.. left.Roots, .. right.Roots.ToArray().Select(r => r + shift)], asked, halves, moved);
    }

    /// <summary>Adds up the answers.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var root in roots)
        {
            var node = root;
            while (features[node] >= 0)
            {
                var value = row[features[node]];
                var right = rights[node];
                var goesLeft = float.IsNaN(value) ? right < 0 : value <= values[node];
                node = goesLeft ? node + 1 : Math.Abs(right);
            }

            sum += values[node];
        }

        return sum;
    }
}
