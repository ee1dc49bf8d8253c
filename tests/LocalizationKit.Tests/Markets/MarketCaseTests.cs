using LocalizationKit.Markets;
using LocalizationKit.Mqm;

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

        var result = Pipeline.Check(item.Listing);

        var found = string.Join("; ", result.Findings.Where(f => f.Severity >= Severity.Minor).Select(f => $"{f.Check.Id} {f.Severity}: {f.Message}"));
        Assert.True(item.Verdict.Equals(result.Verdict.ToString(), StringComparison.OrdinalIgnoreCase), $"{item.Name}: {result.Verdict} instead of {item.Verdict}: {found}");
        Assert.All(item.Checks, c => Assert.True(result.Findings.Any(f => f.Check.Id == c), $"{item.Name}: {c} is silent: {found}"));
    }
}
