using LocalizationKit.Gating.Calibration;

namespace LocalizationKit.Tests.Gating.Calibration;

public sealed class GateCalibratorTests
{
    private const int Simulations = 1000;

    [Theory]
    [InlineData(.05, 2000)]
    [InlineData(.01, 20_000)]
    public void Calibrate_SimulatedThousandTimes_BreaksTheLimitInFivePercentAtMost(double alpha, int reviewed)
    {
        var dice = new Random(20261130);
        int broken = 0, proven = 0;
        for (var simulation = 0; simulation < Simulations; simulation++)
        {
            var threshold = GateCalibrator.Calibrate(Sample(dice, reviewed, x => x * x), alpha, .95).Threshold;
            proven += threshold is null ? 0 : 1;
            broken += threshold is { } t && TrueShare(t) > alpha ? 1 : 0;
        }

        Assert.True(broken <= .05 * Simulations, $"{broken} of {Simulations} calibrations broke the limit.");
        Assert.True(proven > .9 * Simulations, $"Only {proven} of {Simulations} calibrations proved a threshold.");
    }

    [Fact]
    public void Calibrate_ARiskThatIsWorthNothing_StillKeepsTheLimit()
    {
        // One listing in twenty-five is bad whatever its risk: 4 % may be published at α = 5 %, never at α = 3 %.
        var dice = new Random(7);
        var broken = Enumerable.Range(0, Simulations).Count(_ => GateCalibrator.Calibrate(Sample(dice, 1000, _ => .04), .03, .95).Threshold is not null);

        Assert.True(broken <= .05 * Simulations, $"{broken} of {Simulations} calibrations broke the limit.");
    }

    [Fact]
    public void Calibrate_TooFewListings_RefusesAndSaysHowManyItTakes()
    {
        var few = GateCalibrator.Calibrate([.. Enumerable.Repeat(new ReviewedRisk(.01, false), 100)], .01, .95);

        Assert.Null(few.Threshold);
        Assert.NotNull(few.Needed);
        var enough = GateCalibrator.Calibrate([.. Enumerable.Repeat(new ReviewedRisk(.01, false), few.Needed.Value)], .01, .95);
        Assert.Equal(1, enough.Threshold);
    }

    [Fact]
    public void Calibrate_OnlyBadListings_SaysThatNoNumberWouldDo()
    {
        var calibration = GateCalibrator.Calibrate([.. Enumerable.Repeat(new ReviewedRisk(.01, true), 500)], .05, .95);

        Assert.Null(calibration.Threshold);
        Assert.Null(calibration.Needed);
    }

    [Fact]
    public void Calibrate_TheCurve_CountsWhatLiesBelowEachThreshold()
    {
        var calibration = GateCalibrator.Calibrate([new(.1, false), new(.2, true), new(.9, true)], .05, .95);

        var point = calibration.Curve.Single(p => p.Threshold == .5);
        Assert.Equal((2, 1), (point.Published, point.Bad));
        Assert.Equal(GateCalibrator.Thresholds.Count, calibration.Curve.Count);
    }

    // Published is what lies below a threshold, not on it; a risk of 1 is never published.
    [Theory]
    [InlineData(.005, .005, .01)]
    [InlineData(.1, .1, .105)]
    [InlineData(.101, .1, .105)]
    public void Calibrate_ARiskOnAThreshold_IsPublishedFromTheNextOn(double risk, double last, double first)
    {
        var curve = GateCalibrator.Calibrate([new(risk, false), new(1, true)], .05, .95).Curve;

        Assert.Equal(0, curve.Single(p => p.Threshold == last).Published);
        Assert.Equal(1, curve.Single(p => p.Threshold == first).Published);
        Assert.Equal((1, 0), (curve[^1].Published, curve[^1].Bad));
    }

    [Fact]
    public void Calibrate_OnlyTheFirstStartHolds_ProvesThatThresholdAlone()
    {
        var calibration = GateCalibrator.Calibrate([.. Enumerable.Repeat(new ReviewedRisk(.04, false), 200), .. Enumerable.Repeat(new ReviewedRisk(.052, true), 200)], .05, .95);

        Assert.Equal(.05, calibration.Threshold);
        Assert.Equal((400, 200, 0), (calibration.Reviewed, calibration.Published, calibration.Bad));
    }

    // 1 − 0.95 shared among eight starts is an error of 0.00625 each: 0.95^99 and 0.99^505 are the first below it, and numbers grow by tenths.
    [Theory]
    [InlineData(0, 0, .05, 99)]
    [InlineData(100, 0, .01, 506)]
    [InlineData(120, 2, .05, 283)]
    public void Calibrate_TooFewListings_SaysHowManyMoreOfTheSameWouldDo(int reviewed, int bad, double alpha, int needed)
    {
        var calibration = GateCalibrator.Calibrate([.. Enumerable.Repeat(new ReviewedRisk(.01, false), reviewed - bad), .. Enumerable.Repeat(new ReviewedRisk(.01, true), bad)], alpha, .95);

        Assert.Null(calibration.Threshold);
        Assert.Equal(needed, calibration.Needed);
    }

    [Theory]
    [InlineData(0, .95)]
    [InlineData(1, .95)]
    [InlineData(.05, 0)]
    [InlineData(.05, 1)]
    public void Calibrate_NoShare_IsRefused(double alpha, double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GateCalibrator.Calibrate([], alpha, confidence));

    [Fact]
    public void Calibrate_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => GateCalibrator.Calibrate(null!, .05, .95));

    // Risks are spread evenly; a listing of risk x is bad with probability chance(x).
    private static List<ReviewedRisk> Sample(Random dice, int count, Func<double, double> chance) =>
        [.. Enumerable.Range(0, count).Select(_ => dice.NextDouble()).Select(x => new ReviewedRisk(x, dice.NextDouble() < chance(x)))];

    // The mean of x² from 0 to t.
    private static double TrueShare(double threshold) => threshold * threshold / 3;
}
