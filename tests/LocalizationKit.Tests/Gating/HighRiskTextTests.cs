using LocalizationKit.Gating;
using LocalizationKit.Risk;

namespace LocalizationKit.Tests.Gating;

public sealed class HighRiskTextTests
{
    [Theory]
    [InlineData(0, .9, .2, .3)]
    [InlineData(1, .2, .9, .3)]
    [InlineData(2, .2, .3, .9)]
    [InlineData(0, .5, .5, .5)]
    public void Find_TakesTheFirstOfTheRiskiest(int expected, params double[] risks)
    {
        var facts = ListingBuilder.FactsOf("one", "two", "three");

        Assert.Same(facts.Segments[expected], HighRiskText.Find(facts, new RiskEstimate(.95, risks, "test@1")));
    }

    [Fact]
    public void Describe_OneText_NamesOneRisk() =>
        Assert.Equal("The estimated risk of a major error is 0.625.", HighRiskText.Describe(new RiskEstimate(.625, [.625], "test@1")));

    [Fact]
    public void Describe_SeveralTexts_NamesThatOfTheRiskiestAndOfTheListing() =>
        Assert.Equal("The estimated risk of a major error is 0.50 in this text, 0.60 in the whole listing.", HighRiskText.Describe(new RiskEstimate(.6, [.2, .5], "test@1")));
}
