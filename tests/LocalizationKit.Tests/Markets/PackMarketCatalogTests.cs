using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

public sealed class PackMarketCatalogTests : IDisposable
{
    private readonly TemporaryPacks _packs = new TemporaryPacks()
        .With("de-DE", "market.json", """{"id":"de-DE","version":"1","language":"de"}""")
        .With("xx-XX", "market.json", "broken");

    public void Dispose() => _packs.Dispose();

    [Fact]
    public void TryGet_ReadsOnlyTheMarketAskedFor()
    {
        var catalog = new PackMarketCatalog(new DirectoryPackFiles(_packs.Folder));

        Assert.Equal(["de-DE", "xx-XX"], catalog.Ids);
        Assert.True(catalog.TryGet("DE_de", out var market));
        Assert.True(catalog.TryGet("de-DE", out var again));
        Assert.Same(market, again);
        Assert.False(catalog.TryGet("fr-FR", out _));
        Assert.Throws<InvalidDataException>(() => catalog.TryGet("xx-XX", out _));
    }

    [Fact]
    public void Combined_TakesTheFirstThatHasTheMarket()
    {
        var own = new Market { Id = "de-DE", Version = "own", Language = LanguageTag.Parse("de") };
        var catalog = new CombinedMarketCatalog(new MarketCatalog([own]), new PackMarketCatalog(new DirectoryPackFiles(_packs.Folder)));

        Assert.True(catalog.TryGet("de-DE", out var market));
        Assert.Same(own, market);
        Assert.Equal(["de-DE", "xx-XX"], catalog.Ids);
    }

    [Fact]
    public void BuiltIn_EveryPackIsSound()
    {
        foreach (var pack in BuiltInMarkets.Files.Packs)
        {
            var result = new MarketPackReader(BuiltInMarkets.Files).Read(pack);
            Assert.Empty(result.Problems.Where(p => p.IsError).Select(p => p.ToString()));
            Assert.Equal(pack, result.Market!.Id);
            Assert.True(BuiltInMarkets.Catalog.TryGet(pack, out _));
        }
    }
}
