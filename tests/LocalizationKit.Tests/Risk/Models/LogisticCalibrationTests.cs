using LocalizationKit.Risk.Models;
using LocalizationKit.Risk.Training;

namespace LocalizationKit.Tests.Risk.Models;

public sealed class LogisticCalibrationTests
{
    [Fact]
    public void Of_AcrossTheKnee_RisesStrictlyAndSlowly()
    {
        var straight = new LogisticCalibration(2, -1);
        var bent = straight with { Knee = 1 };
        var risks = Enumerable.Range(-20, 60).Select(i => bent.Of(i / 10.0)).ToArray();

        Assert.All(risks.Zip(risks.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.Equal(straight.Of(.9), bent.Of(.9));
        Assert.True(bent.Of(3) < straight.Of(3));
    }

    [Fact]
    public void Fit_OnHeldOutScores_MeetsTheOutcomesAndBendsNearTheTop()
    {
        var scores = Enumerable.Range(0, 1000).Select(i => i / 1000.0).ToList();

        var calibration = LogisticCalibrationTrainer.Fit(scores, [.. scores.Select((s, i) => i * 7 % 10 < s * 10)]);

        Assert.InRange(calibration.Of(.5), .4, .6);
        Assert.InRange(calibration.Of(.1), 0, .25);
        Assert.Equal((calibration.Slope * .949) + calibration.Offset, calibration.Knee, .01);
    }
}
