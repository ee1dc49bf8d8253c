using LocalizationKit.Gating.Calibration;

namespace LocalizationKit.Tests.Gating.Calibration;

public sealed class BinomialTests
{
    [Theory]
    [InlineData(0, 10, .5, 0.0009765625)]
    [InlineData(5, 10, .5, 0.623046875)]
    [InlineData(1, 3, .1, 0.972)]
    [InlineData(3, 3, .9, 1)]
    public void AtMost_GivesTheExactProbability(int successes, int trials, double probability, double expected) =>
        Assert.Equal(expected, Binomial.AtMost(successes, trials, probability), 12);

    [Fact]
    public void AtMost_OfLargeNumbers_DoesNotUnderflow() =>
        Assert.InRange(Binomial.AtMost(1000, 1_000_000, .001), .50, .52);

    [Fact]
    public void UpperBound_WithoutSuccesses_IsTheRuleOfThree() =>
        Assert.Equal(1 - Math.Pow(.05, 1 / 300.0), Binomial.UpperBound(0, 300, .05), 9);

    [Theory]
    [InlineData(5, 10, 0.7775588989918705)]
    [InlineData(1, 20, 0.2161059)]
    [InlineData(0, 0, 1)]
    [InlineData(5, 5, 1)]
    public void UpperBound_IsThatOfClopperAndPearson(int successes, int trials, double expected) => Assert.Equal(expected, Binomial.UpperBound(successes, trials, .05), 6);

    [Theory]
    [InlineData(0, .01, .05, 299)]
    [InlineData(0, .05, .05, 59)]
    [InlineData(1, .05, .05, 93)]
    public void TrialsNeeded_AreThoseOfTheTables(int successes, double limit, double error, int expected)
    {
        Assert.Equal(expected, Binomial.TrialsNeeded(successes, limit, error));
        Assert.True(Binomial.AtMost(successes, expected - 1, limit) > error);
    }
}
