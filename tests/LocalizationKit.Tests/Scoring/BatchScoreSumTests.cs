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

    // Rate 25 per thousand, residuals 2.5, -5 and 2.5: sqrt(37.5 × 3 / 2) / 600 = 12.5 per thousand.
    [Fact]
    public void ToScore_TheInterval_IsThatOfARatioOfSums()
    {
        var score = Of([(100, 5), (200, 0), (300, 10)]);

        Assert.Equal((3, 600, 15), (score.Records, score.Words, score.Penalty));
        Assert.Equal((25d, .5, 49.5), (score.PenaltyPerThousand, score.Low, score.High));
    }

    [Fact]
    public void ToScore_TwoListingsUnlikeEachOther_HaveAnIntervalFromZero()
    {
        var score = Of([(100, 0), (100, 10)]);

        Assert.Equal((0d, 147.998), (score.Low, score.High));
    }

    [Fact]
    public void ToScore_OneListing_BeginsAtZero() => Assert.Equal(0, Of([(400, 3)]).Low);

    [Theory]
    [InlineData(299, false)]
    [InlineData(300, true)]
    public void ToScore_ThreeHundredWords_AreSufficient(int words, bool isSufficient) => Assert.Equal(isSufficient, Of([(words, 0)]).IsSufficient);

    [Fact]
    public void Add_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new BatchScoreSum().Add(null!));

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
