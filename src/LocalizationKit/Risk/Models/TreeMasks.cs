using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds regression trees of up to eight leaves by feature instead of by node (QuickScorer, Lucchese and others 2015): nothing is walked, so no branch is guessed wrongly. Immutable.</summary>
/// <remarks>
/// A tree is a byte, one bit per leaf from left to right. A node that is answered with no takes the leaves on its left away; the first leaf left over is
/// the tree's. What all nodes of a feature take away together depends on nothing but the place of the value among their thresholds, and is worked out ahead.
/// </remarks>
internal sealed class TreeMasks
{
    private const int MostLeaves = 8;
    private const int MostTrees = 512;

    private readonly TreeQuestion[] _questions;
    private readonly float[] _answers;
    private readonly int _trees;
    private readonly int _stride;

    private TreeMasks(TreeQuestion[] questions, float[] answers, int trees, int stride)
    {
        _questions = questions;
        _answers = answers;
        _trees = trees;
        _stride = stride;
    }

    /// <summary>Works out the masks.</summary>
    /// <param name="roots">The first node of each tree.</param>
    /// <param name="nodes">The nodes of sound trees.</param>
    /// <returns>The masks; null where a tree has too many leaves, or there are too many trees.</returns>
    public static TreeMasks? Of(int[] roots, TreeNode[] nodes)
    {
        var stride = (roots.Length + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count;
        var answers = new float[roots.Length * MostLeaves];
        var cuts = new List<TreeCut>(nodes.Length / 2);
        for (var tree = 0; tree < roots.Length; tree++)
        {
            var leaves = 0;
            Read(nodes, roots[tree], tree, ref leaves, answers.AsSpan(tree * MostLeaves, MostLeaves), cuts);
            if (leaves > MostLeaves)
            {
                return null;
            }
        }

        // Nothing is less or greater than what is no number.
        return stride > MostTrees || cuts.Exists(c => float.IsNaN(c.Threshold)) ? null
            : new TreeMasks([.. cuts.GroupBy(c => (c.Feature, c.IsUnknownLeft)).Select(g => new TreeQuestion([.. g], stride))], answers, roots.Length, stride);
    }

    /// <summary>Adds up the answers, in the order of the trees.</summary>
    public float Sum(ReadOnlySpan<float> row)
    {
        Span<byte> leaves = stackalloc byte[MostTrees];
        leaves = leaves[.._stride];
        leaves.Fill(byte.MaxValue);
        foreach (var question in _questions)
        {
            question.TakeAway(row, leaves);
        }

        var sum = 0f;
        var answers = _answers.AsSpan();
        for (var tree = 0; tree < _trees; tree++)
        {
            sum += answers[(tree * MostLeaves) + BitOperations.TrailingZeroCount((uint)leaves[tree])];
        }

        return sum;
    }

    // The left subtree follows its node, so leaves come from left to right.
    private static void Read(TreeNode[] nodes, int at, int tree, ref int leaves, Span<float> answers, List<TreeCut> cuts)
    {
        var node = nodes[at];
        if (leaves >= MostLeaves)
        {
            leaves++;
        }
        else if (node.Feature < 0)
        {
            answers[leaves++] = node.Value;
        }
        else
        {
            var first = leaves;
            Read(nodes, at + 1, tree, ref leaves, answers, cuts);
            cuts.Add(new TreeCut(node.Feature, node.Right < 0, node.Value, tree, (byte)~(((1 << (leaves - first)) - 1) << first)));
            Read(nodes, Math.Abs(node.Right), tree, ref leaves, answers, cuts);
        }
    }
}
