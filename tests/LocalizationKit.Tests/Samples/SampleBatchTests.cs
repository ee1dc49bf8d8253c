using System.Text.RegularExpressions;
using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Reporting;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Samples;

/// <summary>The sample batch is what its README says: good listings publish, bad ones are held.</summary>
public sealed partial class SampleBatchTests
{
    [Fact]
    public async Task Samples_AreJudgedAsTheirReadmeSays()
    {
        var verdicts = await JudgeAsync();
        var described = Row().Matches(File.ReadAllText(RepositoryRoot.Combine("samples", "README.md")))
            .ToDictionary(m => m.Groups["id"].Value, m => m.Groups["fault"].Value == "good", StringComparer.Ordinal);

        Assert.Equal(described.Keys.Order(StringComparer.Ordinal), verdicts.Select(v => v.Id!).Order(StringComparer.Ordinal));
        var held = verdicts.Where(v => described[v.Id!] && v.Verdict != Verdict.Publish).Select(Describe);
        var missed = verdicts.Where(v => !described[v.Id!] && v.Verdict == Verdict.Publish).Select(Describe);
        Assert.True(!held.Any() && !missed.Any(), $"Good but held: {string.Join("; ", held)}. Bad but published: {string.Join("; ", missed)}.");
    }

    [Fact]
    public async Task Samples_CoverEveryMarket() =>
        Assert.Equal(BuiltInMarkets.Catalog.Ids, (await JudgeAsync()).Select(v => v.Market!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static async Task<List<ListingVerdict>> JudgeAsync()
    {
        var pipeline = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build();
        await using var stream = File.OpenRead(RepositoryRoot.Combine("samples", "listings.jsonl"));
        var verdicts = new List<ListingVerdict>();
        await foreach (var verdict in pipeline.RunAsync(new JsonLinesListingReader().ReadAsync(stream, "listings.jsonl")))
        {
            verdicts.Add(verdict);
        }

        return verdicts;
    }

    private static string Describe(ListingVerdict verdict) => $"{verdict.Id} ({string.Join(", ", verdict.Findings.Select(f => $"{f.Check.Id} {f.Message}"))})";

    [GeneratedRegex(@"^\|\s*`?(?<id>[a-z]+-\d+)`?\s*\|[^|]*\|[^|]*\|\s*(?<fault>[^|]*?)\s*\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
