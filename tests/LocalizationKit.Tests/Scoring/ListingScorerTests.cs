using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Scoring;

namespace LocalizationKit.Tests.Scoring;

public sealed class ListingScorerTests
{
    [Theory]
    [InlineData("one two three four", Severity.Minor, 75)]
    [InlineData("one two three four", Severity.Major, -25)]
    [InlineData("one two three four", Severity.Neutral, 100)]
    [InlineData("…", Severity.Neutral, 100)]
    [InlineData("…", Severity.Minor, 0)]
    public void Score_PenaltyByWords_IsTheLinearScore(string source, Severity severity, double raw)
    {
        var mqm = ListingScorer.Score(Facts(source), [Find(severity)], 0).Mqm;

        Assert.Equal(raw, mqm.Raw);
        Assert.False(mqm.IsSufficient);
    }

    [Fact]
    public void Score_SeveralTexts_AddTheirWordsAndPenalties()
    {
        var mqm = ListingScorer.Score(Facts("one two three", "four five"), [Find(Severity.Minor), Find(Severity.Minor)], 0).Mqm;

        Assert.Equal((5, 2, 60d), (mqm.Words, mqm.Penalty, mqm.Raw));
    }

    [Theory]
    [InlineData(299, false)]
    [InlineData(300, true)]
    public void Score_ThreeHundredWords_AreSufficient(int words, bool isSufficient) =>
        Assert.Equal(isSufficient, ListingScorer.Score(Facts(string.Join(' ', Enumerable.Repeat("word", words))), [], 0).Mqm.IsSufficient);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(.25, 75)]
    [InlineData(1, 0)]
    public void Score_Quality_FallsAsRiskRises(double risk, double quality)
    {
        var score = ListingScorer.Score(Facts("one"), [], risk);

        Assert.Equal((quality, risk), (score.Quality, score.Risk));
    }

    private static ListingFacts Facts(params string[] sources) => ListingBuilder.FactsOf(sources);

    private static Finding Find(Severity severity) => new() { Check = CheckCatalog.Describe("LK9010"), Severity = severity, Message = "" };
}
