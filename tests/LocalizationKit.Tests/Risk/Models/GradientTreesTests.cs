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

        Assert.Equal(Fit(rows, targets).Values.ToArray(), Fit(rows, targets).Values.ToArray());
    }

    [Fact]
    public void Mean_OfTwoEnsembles_IsTheMeanOfTheirSums()
    {
        float[][] rows = [.. Enumerable.Range(0, 100).Select(i => new[] { (float)i, i % 7 })];
        var left = Fit(rows, [.. rows.Select(r => r[0])]);
        var right = Fit(rows, [.. rows.Select(r => -r[1])]);

        Assert.Equal((left.Sum([40, 3]) + right.Sum([40, 3])) / 2, GradientTrees.Mean(left, right).Sum([40, 3]), .001f);
    }

    [Fact]
    public void IsSound_OfTreesThatLeadBackOrOut_IsFalse()
    {
        Assert.True(new GradientTrees([0], [0, -1, -1], [1, 2, 3], [2, 0, 0]).IsSound(1));
        Assert.False(new GradientTrees([0], [0, -1, -1], [1, 2, 3], [0, 0, 0]).IsSound(1));
        Assert.False(new GradientTrees([0], [0, -1, -1], [1, 2, 3], [9, 0, 0]).IsSound(1));
        Assert.False(new GradientTrees([0], [4, -1, -1], [1, 2, 3], [2, 0, 0]).IsSound(1));
        Assert.False(new GradientTrees([7], [0, -1, -1], [1, 2, 3], [2, 0, 0]).IsSound(1));
    }

    private static GradientTrees Fit(float[][] rows, float[] targets) =>
        new GradientTreesTrainer(Options).Fit(rows, targets, [.. Enumerable.Repeat(1f, rows.Length)], 0);
}
