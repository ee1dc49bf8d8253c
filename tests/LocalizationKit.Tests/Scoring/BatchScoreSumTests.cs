using LocalizationKit.Scoring;

namespace LocalizationKit.Tests.Scoring;

public sealed class BatchScoreSumTests
{
    [Fact]
    public void ToScore_WhatIsJustTolerated_GivesThePassScoreInBothModels()
    {
        var score = Of(Enumerable.Repeat((100, 1), 10));

        Assert.Equal(10, score.PenaltyPerThousand);
        Assert.Equal((95d, 95d), (score.Linear, score.NonLinear));
        Assert.True(score.IsSufficient);
    }

    [Fact]
    public void ToScore_AShortTextWithOneSlip_IsForgivenByTheNonLinearModel()
    {
        var score = Of([(50, 1)]);

        Assert.True(score.NonLinear > score.Linear);
        Assert.False(score.IsSufficient);
    }

    [Fact]
    public void ToScore_TheInterval_HoldsTheTruthNineteenTimesInTwenty()
    {
        var dice = new Random(3);
        var held = 0;
        for (var i = 0; i < 400; i++)
        {
            // One listing in ten has a major error, the words vary: 500 points in 6,000 words a hundred listings.
            var score = Of(Enumerable.Range(0, 400).Select(_ => (dice.Next(20, 101), dice.Next(10) == 0 ? 5 : 0)));
            held += score.Low <= 1000 * .5 / 60 && score.High >= 1000 * .5 / 60 ? 1 : 0;
        }

        Assert.InRange(held, 365, 395);
    }

    [Fact]
    public void ToScore_OneListing_HasNoInterval() => Assert.Equal(double.PositiveInfinity, Of([(400, 3)]).High);

    private static BatchScore Of(IEnumerable<(int Words, int Penalty)> listings)
    {
        var sum = new BatchScoreSum();
        foreach (var (words, penalty) in listings)
        {
            sum.Add(new MqmScore(penalty, words, 0, false));
        }

        return sum.ToScore();
    }
}
