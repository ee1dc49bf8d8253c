using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Tests.Reporting.Insights;

public sealed class ResultTrendTests
{
    [Fact]
    public void Compare_AListing_TellsNewFromUnchangedAndFixed()
    {
        var trend = new ResultTrend();
        trend.AddEarlier(Result("A", Verdict.Block, "1", "2"));

        var change = trend.Compare(Result("A", Verdict.Review, "2", "3"));

        Assert.Equal(Verdict.Block, change.Earlier);
        Assert.Equal(["2"], change.Unchanged);
        Assert.Equal(["LK2001"], change.Fixed);
        Assert.Equal((1, 1, 1), (trend.Findings.Added, trend.Findings.Fixed, trend.Findings.Unchanged));
        Assert.Equal((1, 0, 0, 0), (trend.Better, trend.Worse, trend.ListingsAdded, trend.ListingsGone));
        Assert.Equal(1, trend.Checks["LK2001"].Fixed);
    }

    [Fact]
    public void Compare_ListingsThatCameAndWent_DoNotCountAsFixed()
    {
        var trend = new ResultTrend();
        trend.AddEarlier(Result("gone", Verdict.Block, "1"));

        var change = trend.Compare(Result("new", Verdict.Block, "2"));

        Assert.Null(change.Earlier);
        Assert.Equal((1, 0, 1, 1), (trend.Findings.Added, trend.Findings.Fixed, trend.ListingsAdded, trend.ListingsGone));
    }

    [Fact]
    public void Compare_TheSameIdInAnotherMarket_IsAnotherListing()
    {
        var trend = new ResultTrend();
        trend.AddEarlier(Result("A", Verdict.Publish) with { Market = "de-DE" });
        trend.AddEarlier(Result("A", Verdict.Block, "1") with { Market = "ja-JP" });

        Assert.Equal(Verdict.Block, trend.Compare(Result("A", Verdict.Block, "1") with { Market = "ja-JP" }).Earlier);
        Assert.Equal(1, trend.Findings.Unchanged);
    }

    [Fact]
    public void Compare_AFindingThatWasAcceptedSince_IsNeitherFixedNorOpen()
    {
        var trend = new ResultTrend();
        trend.AddEarlier(Result("A", Verdict.Review, "1"));
        var accepted = Result("A", Verdict.Publish, "1");

        trend.Compare(accepted with { Findings = [.. accepted.Findings.Select(f => f with { Suppression = new("1") })] });

        Assert.Equal((0, 0, 0), (trend.Findings.Added, trend.Findings.Fixed, trend.Findings.Unchanged));
    }

    private static ListingVerdict Result(string id, Verdict verdict, params string[] fingerprints) => new()
    {
        Id = id,
        Market = "en-US",
        Gate = new GateDecision(verdict, []),
        Findings = [.. fingerprints.Select(f => new Finding { Check = CheckCatalog.Find("LK2001")!.Descriptor, Severity = Severity.Major, Message = "…", Fingerprint = f })],
    };
}
