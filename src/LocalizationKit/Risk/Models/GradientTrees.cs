namespace LocalizationKit.Risk.Models;

/// <summary>Holds regression trees whose answers are added up (gradient boosting, Friedman 2001). Immutable.</summary>
/// <param name="roots">The first node of each tree.</param>
/// <param name="nodes">The nodes of all trees, side by side so that a tree is read in few cache lines.</param>
internal sealed class GradientTrees(int[] roots, TreeNode[] nodes)
{
    // Masks cost more to work out than so many walks.
    private const int Few = 100;

    private HashSet<int>? _features;
    private TreeMasks? _masks;
    private int _sums;

    public ReadOnlySpan<int> Roots => roots;

    public ReadOnlySpan<TreeNode> Nodes => nodes;

    /// <summary>Returns whether every node leads forward to a leaf and asks for a feature there is: a damaged file must not loop.</summary>
    /// <param name="width">The number of features.</param>
    public bool IsSound(int width)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            var right = Math.Abs((long)nodes[i].Right);
            if (nodes[i].Feature >= width || (nodes[i].Feature >= 0 && (i + 1 >= nodes.Length || right <= i || right >= nodes.Length)))
            {
                return false;
            }
        }

        return Array.TrueForAll(roots, r => r >= 0 && r < nodes.Length);
    }

    /// <summary>Returns whether any node asks for a feature.</summary>
    public bool Reads(int feature) => (_features ??= [.. nodes.Select(static n => n.Feature)]).Contains(feature);

    /// <summary>Returns trees whose sum is a share of this one.</summary>
    /// <param name="share">The share.</param>
    public GradientTrees Scale(float share) => new(roots, Array.ConvertAll(nodes, n => n.Feature < 0 ? n with { Value = n.Value * share } : n));

    /// <summary>Adds up the answers.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        if (_masks is { } masks)
        {
            return masks.Sum(row);
        }

        // Threads that come here at once work out the same.
        if (_sums <= Few && _sums++ == Few)
        {
            _masks = TreeMasks.Of(roots, nodes);
        }

        return Walk(row);
    }

    /// <summary>Adds up the answers by walking each tree.</summary>
    internal float Walk(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        var all = nodes;
        foreach (var root in roots)
        {
            var at = root;
            ref readonly var node = ref all[at];
            while (node.Feature >= 0)
            {
                var value = row[node.Feature];
                at = value <= node.Value || (float.IsNaN(value) && node.Right < 0) ? at + 1 : Math.Abs(node.Right);
                node = ref all[at];
            }

            sum += node.Value;
        }

        return sum;
    }
}
