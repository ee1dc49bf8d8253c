using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class LengthLimitsTests
{
    private const string Text = "防水バッグ 20L";

    [Theory]
    [InlineData(9, null, null, null, null)]
    [InlineData(8, null, null, null, "The text has 9 characters, 8 are allowed.")]
    [InlineData(null, 14, null, null, null)]
    [InlineData(null, 13, null, null, "The text has 14 half-width cells, 13 are allowed.")]
    [InlineData(null, null, 19, null, null)]
    [InlineData(null, null, 18, null, "The text has 19 bytes, 18 are allowed.")]
    [InlineData(null, null, null, 1, "words, 1 are allowed.")]
    public void Limit_IsCountedInItsUnit(int? characters, int? width, int? bytes, int? words, string? message)
    {
        var findings = Run(null, new FieldLimit("tit*") { Characters = characters, Width = width, Bytes = bytes, Words = words });

        Assert.Equal(message is null, findings.Count == 0);
        Assert.All(findings, f => Assert.Contains(message!, f.Message, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Equal(Severity.Major, f.Severity));
    }

    [Fact]
    public void Limit_TheRecordsOwnWinsAndTheLastOfTheUsersHolds()
    {
        Assert.Empty(Run(50, new FieldLimit("title") { Characters = 1 }));
        Assert.Empty(Run(null, new FieldLimit("title") { Characters = 1 }, new FieldLimit("*") { Characters = 50 }));
        Assert.Empty(Run(null, new FieldLimit("title") { Characters = 1, Market = "en-*" }, new FieldLimit("title") { Characters = 1, Vertical = "home" }, new FieldLimit("bullet") { Characters = 1 }));
    }

    [Fact]
    public void Limit_OfThePack_IsMinorAndGivesWayToTheUsers()
    {
        var market = new Market { Id = "ja-JP", Language = LanguageTag.Parse("ja"), Limits = [new FieldLimit("title") { Width = 5 }] };

        Assert.Equal(Severity.Minor, Assert.Single(Run(market, null)).Severity);
        Assert.Empty(Run(market, null, new FieldLimit("title") { Width = 50 }));
    }

    private static IReadOnlyList<Finding> Run(int? own, params FieldLimit[] limits) =>
        Run(new Market { Id = "ja-JP", Language = LanguageTag.Parse("ja") }, own, limits);

    private static IReadOnlyList<Finding> Run(Market market, int? own, params FieldLimit[] limits) => new QualityPipelineBuilder()
        .WithMarkets(new MarketCatalog([market]))
        .Configure(o => o.Selection = new CheckSelection(["LK7004"], [], []))
        .Configure(o => o.Limits = limits)
        .Build()
        .Check(new Listing { Id = "1", Market = "ja-JP", Vertical = "outdoor", Fields = [new ListingField { Name = "title", Source = "防水包20L", Target = Text, MaxLength = own }] }).Findings;
}
