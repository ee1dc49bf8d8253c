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

    private static GradientTrees Stump(int feature, int right, int root = 0) => new([root], [new(feature, 1, right), new(-1, 2, 0), new(-1, 3, 0)]);

    private static GradientTrees Fit(float[][] rows, float[] targets) =>
        new GradientTreesTrainer(Options).Fit(rows, targets, [.. Enumerable.Repeat(1f, rows.Length)], 0);
}
