using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Documentation;

/// <summary>The code that the README shows.</summary>
internal static class ReadmeSnippet
{
    public static void Run()
    {
        var pipeline = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build();

        var verdict = pipeline.Check(new Listing
        {
            Id = "SKU-1",
            Market = "en-US",
            Vertical = "beauty",
            Fields = [new ListingField { Name = "title", Source = "已售3.2亿件", Target = "3.2 million sold" }],
        });

        Console.WriteLine($"{verdict.Verdict}, risk {verdict.Score!.Risk:0.00}"); // Block, risk 0.98
        foreach (var finding in verdict.Findings)
        {
            Console.WriteLine($"{finding.Check.Id} {finding.Severity} at {finding.Target?.Start}: {finding.Message}");
        }
    }
}
