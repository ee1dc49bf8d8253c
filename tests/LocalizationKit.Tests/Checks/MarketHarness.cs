using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Checks;

/// <summary>Runs one check over the fields of one listing of a market.</summary>
internal static class MarketHarness
{
    public static IReadOnlyList<Finding> Run(string id, Market market, params (string Name, string Source, string Target)[] fields)
    {
        var listing = new Listing
        {
            Id = "1",
            Market = market.Id,
            SourceLanguage = "zh-Hans",
            Fields = [.. fields.Select(f => new ListingField { Name = f.Name, Source = f.Source, Target = f.Target })],
        };
        return new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([market]))
            .Configure(o => o.Selection = new CheckSelection([id, "LK9010"], [], []))
            .Build().Check(listing).Findings;
    }
}
