using LocalizationKit.Markets;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Markets;

/// <summary>The worked examples of every pack: good listings publish, bad ones do not, and the right check says why.</summary>
public sealed class MarketCaseTests
{
    private static readonly QualityPipeline Pipeline = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build();

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var item in MarketCaseFile.All)
        {
            data.Add(item.Market, item.Listing.Id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_IsJudgedAsWritten(string market, string id)
    {
        var item = Assert.Single(MarketCaseFile.All, c => c.Market == market && c.Listing.Id == id);

        Assert.Empty(MarketCases.Faults(Pipeline, item));
    }
}
