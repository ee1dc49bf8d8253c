using System.Runtime.CompilerServices;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests;

public sealed class QualityPipelineTests
{
    [Theory]
    [InlineData(Severity.Neutral, Verdict.Publish, 0)]
    [InlineData(Severity.Minor, Verdict.Publish, 1)]
    [InlineData(Severity.Major, Verdict.Review, 5)]
    [InlineData(Severity.Critical, Verdict.Block, 25)]
    public void Check_ForeignCheckOfASeverity_IsScoredAndGatedByIt(Severity severity, Verdict verdict, int penalty)
    {
        var result = Only(severity).Check(ListingBuilder.Of("1", "你好", "Hello"));

        Assert.Equal(verdict, result.Verdict);
        Assert.Equal(penalty, result.Score!.Mqm.Penalty);
        Assert.Equal("ACME001", Assert.Single(result.Findings).Check.Id);
        Assert.False(result.Score.Mqm.IsSufficient);
    }

    [Fact]
    public void Check_ForeignCheckThrows_BecomesAFindingAndHoldsTheListing()
    {
        var result = Only(Severity.Minor).Check(ListingBuilder.Of("1", FlagEverything.Trap, "Hello"));

        var finding = Assert.Single(result.Findings);
        Assert.Equal("LK9010", finding.Check.Id);
        Assert.Contains("ACME001", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Verdict.Review, result.Verdict);
    }

    [Fact]
    public void Check_FindingInTheBaseline_IsShownButNeitherScoredNorGated()
    {
        var first = Only(Severity.Critical).Check(ListingBuilder.Of("1", "你好", "Hello"));
        var again = Only(Severity.Critical, o => o.Baseline.Accept(new AcceptedFinding(first.Findings[0].Fingerprint))).Check(ListingBuilder.Of("1", "你好", "Hello"));

        Assert.True(Assert.Single(again.Findings).IsSuppressed);
        Assert.Equal(0, again.Score!.Mqm.Penalty);
        Assert.Equal(Verdict.Publish, again.Verdict);
    }

    [Fact]
    public void Check_UnknownMarket_IsAnErrorThatNamesTheNearest()
    {
        var pipeline = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build();

        var result = pipeline.Check(new Listing { Id = "1", Market = "ja-XX", Fields = [new ListingField { Name = "text", Source = "你好", Target = "こんにちは" }] });

        Assert.Equal(Verdict.Error, result.Verdict);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("LK9005", finding.Check.Id);
        Assert.Contains("ja-JP", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDC00)]
    public void Check_LoneSurrogate_IsAnError(int half)
    {
        var result = new QualityPipelineBuilder().Build().Check(ListingBuilder.Of("1", "你好", "Hello " + (char)half + " there"));

        Assert.Equal(Verdict.Error, result.Verdict);
        Assert.Equal("LK9008", Assert.Single(result.Findings).Check.Id);
    }

    [Fact]
    public void Check_TextBeyondTheLimit_IsAnErrorAndNotAnalysed()
    {
        var pipeline = new QualityPipelineBuilder().Configure(o => o.MaxTextLength = 100).Build();

        var result = pipeline.Check(ListingBuilder.Of("1", "你好", new string('a', 101)));

        Assert.Equal("LK9006", Assert.Single(result.Findings).Check.Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task RunAsync_ManyRecordsSomeBad_KeepsOrderAndLosesNothing(int jobs)
    {
        var pipeline = Only(Severity.Minor, o => o.Jobs = jobs);
        var results = new List<ListingVerdict>();

        await foreach (var verdict in pipeline.RunAsync(Records(1000)))
        {
            results.Add(verdict);
        }

        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"{i}"), results.Select(r => r.Id));
        Assert.All(results.Where((_, i) => i % 10 == 3), r => Assert.Equal(Verdict.Error, r.Verdict));
        Assert.All(results.Where((_, i) => i % 10 != 3), r => Assert.Equal(Verdict.Publish, r.Verdict));
    }

    [Fact]
    public async Task RunAsync_Cancelled_EndsWithWholeResults()
    {
        using var stop = new CancellationTokenSource();
        var count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var verdict in Only(Severity.Minor).RunAsync(Records(100_000), stop.Token))
            {
                Assert.NotNull(verdict.Id);
                if (++count == 50)
                {
                    await stop.CancelAsync();
                }
            }
        });

        Assert.InRange(count, 50, 50);
    }

    // Records are judged in blocks; what one of them does must not reach the others.
    [Fact]
    public async Task RunAsync_ForeignCheckGivesUpOnOneRecord_FailsThatRecordAlone()
    {
        var listings = Enumerable.Range(0, 70).Select(i => ListingBuilder.Of($"{i}", i == 40 ? GiveUp.Trap : "你好", "Hello"));
        var pipeline = new QualityPipelineBuilder().AddCheck(new GiveUp()).Configure(o => o.Selection = new CheckSelection(["ACME002"], [], [])).Build();

        var verdicts = new List<ListingVerdict>();
        await foreach (var verdict in pipeline.RunAsync(listings.ToAsyncEnumerable()))
        {
            verdicts.Add(verdict);
        }

        Assert.Equal(Enumerable.Range(0, 70).Select(i => $"{i}"), verdicts.Select(v => v.Id));
        var failed = Assert.Single(verdicts, v => v.Verdict == Verdict.Error);
        Assert.Equal("40", failed.Id);
        Assert.Equal("LK9011", Assert.Single(failed.Findings).Check.Id);
        Assert.All(verdicts.Where(v => v != failed), v => Assert.Equal("ACME002", Assert.Single(v.Findings).Check.Id));
    }

    [Fact]
    public void Build_CheckWithATakenId_IsRefused()
    {
        var builder = new QualityPipelineBuilder().AddCheck(new FlagEverything(Severity.Minor));

        Assert.Throws<ArgumentException>(() => builder.AddCheck(new FlagEverything(Severity.Minor)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2000)]
    public void Build_JobsOutOfRange_IsRefused(int jobs) =>
        Assert.Throws<ArgumentException>(() => new QualityPipelineBuilder().Configure(o => o.Jobs = jobs).Build());

    [Fact]
    public void Build_UnknownDefaultMarket_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new QualityPipelineBuilder().Configure(o => o.DefaultMarket = "xx-XX").Build());

    private static QualityPipeline Only(Severity severity, Action<QualityOptions>? configure = null) => new QualityPipelineBuilder()
        .AddCheck(new FlagEverything(severity))
        .Configure(o => o.Selection = new CheckSelection(["ACME001", "LK9010"], [], []))
        .Configure(configure ?? (_ => { }))
        .Build();

    private static async IAsyncEnumerable<ListingReadResult> Records(int count, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i % 100 == 0)
            {
                await Task.Yield();
            }

            yield return i % 10 == 3
                ? ListingReadResult.Of(new BatchProblem("LK9001", "broken", "x.jsonl", i + 1, $"{i}"))
                : ListingReadResult.Of(ListingBuilder.Of($"{i}", "你好", "Hello"));
        }
    }
}
