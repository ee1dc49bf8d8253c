using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Risk.Models;
using LocalizationKit.Risk.Training;

namespace LocalizationKit.Tests.Risk.Models;

public sealed class GradientTreesTests
{
    private static readonly GradientTreesOptions Options = new() { Trees = 60, Depth = 3, LeafRows = 5, Lambda = 1, Rate = .2f, RowShare = 1, FeatureShare = 1 };

    [Fact]
    public void Sum_AfterFitting_FollowsAStepAndWhatIsMissing()
    {
        float[][] rows = [.. Enumerable.Range(0, 300).Select(i => new[] { i % 3 == 2 ? float.NaN : i, i * 7 % 11 })];
        var targets = rows.Select(r => float.IsNaN(r[0]) ? 5f : r[0] > 150 ? 1 : -1).ToArray();

        var trees = Fit(rows, targets);

        Assert.Equal(1, trees.Sum([200, 3]), .1f);
        Assert.Equal(-1, trees.Sum([100, 3]), .1f);
        Assert.Equal(5, trees.Sum([float.NaN, 3]), .3f);
    }

    [Fact]
    public void Fit_TheSameRows_GivesTheSameTrees()
    {
        float[][] rows = [.. Enumerable.Range(0, 100).Select(i => new[] { i * 37 % 101f, i * 13 % 17f })];
        var targets = rows.Select(r => r[0] - r[1]).ToArray();

        Assert.Equal(Fit(rows, targets).Nodes.ToArray(), Fit(rows, targets).Nodes.ToArray());
    }

    [Fact]
    public void Scale_ByAShare_ScalesTheSum()
    {
        float[][] rows = [.. Enumerable.Range(0, 100).Select(i => new[] { (float)i, i % 7 })];
        var trees = Fit(rows, [.. rows.Select(r => r[0])]);

        Assert.Equal(.25f * trees.Sum([40, 3]), trees.Scale(.25f).Sum([40, 3]), .001f);
    }

    [Fact]
    public void IsSound_OfTreesThatLeadBackOrOut_IsFalse()
    {
        Assert.True(Stump(0, right: 2).IsSound(1));
        Assert.False(Stump(0, right: 0).IsSound(1));
        Assert.False(Stump(0, right: 9).IsSound(1));
        Assert.False(Stump(0, right: int.MinValue).IsSound(1));
        Assert.False(Stump(4, right: 2).IsSound(1));
        Assert.False(Stump(0, right: 2, root: 7).IsSound(1));
    }

    [Fact]
    public void Sum_AtANodeThatTakesTheUnknownLeft_GoesLeftForIt()
    {
        Assert.Equal(2, Stump(0, right: -2).Sum([float.NaN]));
        Assert.Equal(3, Stump(0, right: 2).Sum([float.NaN]));
        Assert.Equal(3, Stump(0, right: -2).Sum([5]));
    }

    // Far more often than it takes until the masks are there.
    [Property(MaxTest = 100)]
    public Property Sum_OfAnyTreesAndRow_IsThatOfWalkingThem()
    {
        var value = Gen.Elements(float.NaN, float.NegativeInfinity, -1.5f, -0f, 0f, 1f, 2.25f, float.PositiveInfinity);
        var cases = Gen.Zip(Tree(0).Select(t => t.ToArray()).NonEmptyListOf(), value.ArrayOf(3).ListOf(300));
        return Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var trees = Plant([.. c.Item1]);
            return c.Item2.TrueForAll(row => BitConverter.SingleToInt32Bits(trees.Sum(row)) == BitConverter.SingleToInt32Bits(trees.Walk(row)));
        });
    }

    // A tree of up to four levels, the indices of its right children counted from its own root.
    private static Gen<List<TreeNode>> Tree(int depth)
    {
        var threshold = Gen.Elements(float.NaN, float.NegativeInfinity, -1.5f, 0f, 1f, 2.25f, float.PositiveInfinity);
        var leaf = Gen.Choose(-9, 9).Select(v => new List<TreeNode> { new(-1, v / 7f, 0) });
        if (depth == 4)
        {
            return leaf;
        }

        var inner = Gen.Choose(0, 2).Zip(threshold).Zip(Gen.Elements(true, false)).SelectMany(n => Tree(depth + 1).Zip(Tree(depth + 1)), (n, children) =>
        {
            var ((feature, value), isUnknownLeft) = n;
            var right = 1 + children.Item1.Count;
            return new List<TreeNode>([new TreeNode(feature, value, isUnknownLeft ? -right : right), .. Moved(children.Item1, 1), .. Moved(children.Item2, right)]);
        });
        return Gen.OneOf(leaf, inner);
    }

    private static IEnumerable<TreeNode> Moved(IEnumerable<TreeNode> nodes, int by) =>
        nodes.Select(n => n.Feature < 0 ? n : n with { Right = n.Right < 0 ? n.Right - by : n.Right + by });

    private static GradientTrees Plant(List<TreeNode[]> trees)
    {
        var roots = new List<int>();
        var nodes = new List<TreeNode>();
        foreach (var tree in trees)
        {
            roots.Add(nodes.Count);
            nodes.AddRange(Moved(tree, nodes.Count).ToList());
        }

        return new GradientTrees([.. roots], [.. nodes]);
    }

    private static GradientTrees Stump(int feature, int right, int root = 0) => new([root], [new(feature, 1, right), new(-1, 2, 0), new(-1, 3, 0)]);

    private static GradientTrees Fit(float[][] rows, float[] targets) =>
        new GradientTreesTrainer(Options).Fit(rows, targets, [.. Enumerable.Repeat(1f, rows.Length)], 0);
}
