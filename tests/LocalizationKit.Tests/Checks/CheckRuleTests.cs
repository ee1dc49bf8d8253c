using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks;

public sealed class CheckRuleTests
{
    [Theory]
    [InlineData("ja-*", null, null, Severity.Minor)]
    [InlineData("ja-JP", "beauty", "title", Severity.Minor)]
    [InlineData(null, "BEAUTY", null, Severity.Minor)]
    [InlineData(null, null, "tit*", Severity.Minor)]
    [InlineData("en-*", null, null, Severity.Critical)]
    [InlineData(null, "fashion", null, Severity.Critical)]
    [InlineData(null, null, "bullet", Severity.Critical)]
    public void Rule_HoldsWhereItFits(string? market, string? vertical, string? field, Severity severity)
    {
        var rule = new CheckRule("ACME*", Severity.Minor) { Market = market, Vertical = vertical, Field = field };

        Assert.Equal(severity, Assert.Single(Check([rule])).Severity);
    }

    [Fact]
    public void Rule_ThatIsOff_SilencesTheCheck() => Assert.Empty(Check([new CheckRule("ACME001", null) { Field = "title" }]));

    [Fact]
    public void Rules_TheLastThatFitsWins() =>
        Assert.Equal(Severity.Major, Assert.Single(Check([new CheckRule("*", null), new CheckRule("ACME001", Severity.Major), new CheckRule("LK*", null)])).Severity);

    private static IReadOnlyList<Finding> Check(IReadOnlyList<CheckRule> rules) => new QualityPipelineBuilder()
        .WithMarkets(new MarketCatalog([new Market { Id = "ja-JP", Language = LanguageTag.Parse("ja") }]))
        .AddCheck(new FlagEverything(Severity.Critical))
        .Configure(o => o.Selection = new CheckSelection(["ACME*"], [], []) { Rules = rules })
        .Build()
        .Check(new Listing { Id = "1", Market = "ja-JP", Vertical = "beauty", Fields = [new ListingField { Name = "title", Source = "口红", Target = "口紅" }] }).Findings;
}
