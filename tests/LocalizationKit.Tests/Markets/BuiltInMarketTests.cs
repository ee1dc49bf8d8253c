using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

/// <summary>Every folder in <c>glossaries</c> is a market that loads without a problem.</summary>
public sealed class BuiltInMarketTests
{
    public static TheoryData<string> Packs() => [.. MarketCaseFile.Packs()];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_LoadsWithoutErrorOrWarning(string id)
    {
        var result = new MarketPackReader(BuiltInMarkets.Files).Read(id);

        Assert.Empty(result.Problems);
        Assert.Equal(id, result.Market!.Id);
        Assert.NotNull(result.Market.Numbers);
        Assert.NotNull(result.Market.Dates);
        Assert.NotNull(result.Market.Currency);
        Assert.NotNull(result.Market.Units);
        Assert.NotEmpty(result.Market.Quotes);
        Assert.NotEmpty(result.Market.Sources);
    }

    [Fact]
    public void Catalog_HoldsEveryFolder() => Assert.Equal(MarketCaseFile.Packs(), BuiltInMarkets.Catalog.Ids);

    [Theory]
    [InlineData("ja-JP", "fashion", "outdoor", "beauty", "city")]
    [InlineData("en-US", "shopping", "fashion", "beauty", "electronics", "home")]
    public void Pack_OfAFinishedMarket_HasTermsInEveryVertical(string id, params string[] verticals)
    {
        Assert.True(BuiltInMarkets.Catalog.TryGet(id, out var market));

        Assert.All(verticals, v => Assert.True(market.Glossaries[v].Entries.Count >= 100, $"{id}/{v}: {market.Glossaries[v].Entries.Count}"));
        Assert.True(market.Claims.Count >= 20);
        Assert.True(market.ProtectedNames.Entries.Count >= 20);
    }
}
