using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Checks.Terminology;

public sealed class BatchChecksTests
{
    [Fact]
    public async Task RunAsync_SameSourceOtherTarget_NamesTheEarlierRecord()
    {
        var results = await Judge([Record("a", "奶茶色", "Latte"), Record("b", "奶茶色", "LATTE "), Record("c", "奶茶色", "Milk tea")], jobs: 2);

        Assert.Empty(results[0].Findings);
        Assert.Empty(results[1].Findings);
        var finding = Assert.Single(results[2].Findings);
        Assert.Equal("LK1005", finding.Check.Id);
        Assert.Contains("record a", finding.Message, StringComparison.Ordinal);
        Assert.Equal(1, results[2].Score!.Mqm.Penalty);
    }

    [Fact]
    public async Task RunAsync_OtherMarketOrField_IsNotCompared()
    {
        var results = await Judge([Record("a", "奶茶色", "Latte"), Record("b", "奶茶色", "ミルクティー", "ja"), Record("c", "奶茶色", "Milk tea", field: "attribute:shade")], jobs: 1);

        Assert.All(results, r => Assert.Empty(r.Findings));
    }

    [Fact]
    public async Task RunAsync_AnyNumberOfJobs_GivesTheSameFindings()
    {
        var records = Enumerable.Range(0, 600).Select(i => Record($"{i}", $"奶茶色{i % 7}号", $"Latte {i % 7} {i % 11 % 3}")).ToList();

        var one = await Judge(records, jobs: 1);
        var many = await Judge(records, jobs: 8);

        Assert.Contains(one, r => r.Findings.Count > 0);
        Assert.Equal(one.SelectMany(Lines), many.SelectMany(Lines));
    }

    [Fact]
    public async Task RunAsync_TwiceWithOnePipeline_RemembersNothingOfTheFirstBatch()
    {
        var pipeline = Pipeline(1);
        await pipeline.RunAsync(new[] { Record("a", "奶茶色", "Latte") }.ToAsyncEnumerable()).ToListAsync();

        var second = await pipeline.RunAsync(new[] { Record("b", "奶茶色", "Milk tea") }.ToAsyncEnumerable()).ToListAsync();

        Assert.Empty(Assert.Single(second).Findings);
    }

    private static IEnumerable<string> Lines(ListingVerdict verdict) => verdict.Findings.Select(f => $"{verdict.Id} {f.Check.Id} {f.Message} {f.Fingerprint}");

    private static async Task<List<ListingVerdict>> Judge(IEnumerable<Listing> records, int jobs) => await Pipeline(jobs).RunAsync(records.ToAsyncEnumerable()).ToListAsync();

    private static QualityPipeline Pipeline(int jobs) => new QualityPipelineBuilder().Configure(o =>
    {
        o.Jobs = jobs;
        o.Selection = new CheckSelection(["LK1005", "LK1006", "LK9010"], [], []);
    }).Build();

    private static Listing Record(string id, string source, string target, string language = "en", string field = "attribute:color") => new()
    {
        Id = id,
        TargetLanguage = language,
        Fields = [new ListingField { Name = field, Source = source, Target = target }],
    };
}
