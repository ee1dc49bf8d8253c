using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Insights;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Reporting.Insights;

public sealed class BatchInsightsTests
{
    [Fact]
    public void Causes_OfManyListings_AreGroupedByCheckAndFact()
    {
        var insights = new BatchInsights();
        for (var i = 0; i < 6; i++)
        {
            insights.Add(Verdict($"A{i}", Finding("LK1002", "网红", i < 4 ? "net red" : "red"), Finding("LK1002", "网红", "net red")));
        }

        insights.Add(Verdict("B", Finding("LK2001", "90%", "80%")));

        var causes = insights.Causes(10);
        Assert.Equal(["LK1002", "LK2001"], causes.Select(c => c.Check.Id));
        Assert.Equal((12, 6), (causes[0].Findings, causes[0].Listings));
        Assert.Equal([("网红", "net red", 10), ("网红", "red", 2)], causes[0].Recurring(5).Select(f => (f.Source, f.Target, f.Count)));
        Assert.Empty(causes[1].Recurring(5));
        Assert.Equal("B", Assert.Single(causes[1].Examples).Id);
    }

    [Fact]
    public void Causes_FindingsThatWereAccepted_AreLeftOut()
    {
        var insights = new BatchInsights();
        insights.Add(Verdict("A", Finding("LK2001", "1", "2") with { Suppression = new("x") }));

        Assert.Empty(insights.Causes(10));
    }

    [Fact]
    public void Causes_MoreFactsThanThereIsRoomFor_KeepsWhatRecurs()
    {
        var causes = new CauseTable(mostKeys: 100);
        for (var i = 0; i < 600; i++)
        {
            causes.Add(Verdict($"A{i}", Finding("LK2001", i % 3 == 0 ? "often" : $"once {i}", null)));
        }

        Assert.True(causes.IsApproximate);
        var cause = Assert.Single(causes.Top(1));
        Assert.Equal(600, cause.Findings);
        Assert.Equal(("often", 200), cause.Recurring(1).Select(f => (f.Source, f.Count)).Single());
    }

    [Fact]
    public void Terms_LeftOrRenderedInSeveralWays_AreListedByMarket()
    {
        var insights = new BatchInsights();
        insights.Add(Verdict("A", Finding("LK2202", null, "天丝")));
        insights.Add(Verdict("B", Finding("LK2202", null, "天丝")));
        insights.Add(Verdict("C", Finding("LK1005", "冰丝", "ice silk")));
        insights.Add(Verdict("D", Finding("LK1005", "冰丝", "cool yarn"), Finding("LK2202", null, "只见一次")));
        insights.Add(Verdict("E", Finding("LK1005", "这是一句话，不是词。", "x")));
        insights.Add(Verdict("F", Finding("LK1005", "这是一句话，不是词。", "y")));

        var terms = insights.Terms(10);
        Assert.Equal([("冰丝", 2, false), ("天丝", 2, true)], terms.Select(t => (t.Source, t.Listings, t.IsUntranslated)).OrderBy(t => t.Source, StringComparer.Ordinal));
        Assert.Equal(["cool yarn", "ice silk"], terms.Single(t => t.Source == "冰丝").Renderings.Select(r => r.Key));
    }

    [Fact]
    public void Groups_OneMerchantFarWorse_AloneStandsOut()
    {
        var insights = new BatchInsights();
        for (var i = 0; i < 400; i++)
        {
            insights.Add(Verdict($"A{i}", i % 8 == 0 ? "bad" : $"m{i % 4}", i % 8 == 0 || i / 4 % 10 == 1));
        }

        var groups = insights.Groups();
        Assert.Equal("bad", groups[0].Key);
        Assert.Equal(Standing.Worse, groups[0].Standing);
        Assert.All(groups.Skip(1), g => Assert.Equal(Standing.Ordinary, g.Standing));
    }

    [Fact]
    public void Groups_AFewListings_NeverStandOutByChance()
    {
        var insights = new BatchInsights();
        for (var i = 0; i < 200; i++)
        {
            insights.Add(Verdict($"A{i}", $"merchant-{i / 4}", i % 8 < 2));
        }

        Assert.All(insights.Groups(), g => Assert.Equal((Standing.Ordinary, true), (g.Standing, g.IsSmall)));
    }

    [Fact]
    public void Groups_RecordsThatCouldNotBeRead_CountForNobody()
    {
        var insights = new BatchInsights();
        insights.Add(Verdict("A", "x", isHeld: true) with { Gate = new GateDecision(LocalizationKit.Gating.Verdict.Error, []) });

        Assert.Empty(insights.Groups());
    }

    private static ListingVerdict Verdict(string id, params Finding[] findings) => new() { Id = id, Market = "en-US", Gate = new GateDecision(LocalizationKit.Gating.Verdict.Review, []), Findings = findings };

    private static ListingVerdict Verdict(string id, string merchant, bool isHeld) => new()
    {
        Id = id,
        Market = "en-US",
        Gate = new GateDecision(isHeld ? LocalizationKit.Gating.Verdict.Review : LocalizationKit.Gating.Verdict.Publish, []),
        Findings = [],
        Listing = new Listing { Id = id, Fields = [], AdditionalProperties = new Dictionary<string, JsonElement> { ["merchant"] = JsonSerializer.SerializeToElement(merchant) } },
    };

    private static Finding Finding(string check, string? source, string? target) => new()
    {
        Check = CheckCatalog.Find(check)!.Descriptor,
        Severity = Severity.Major,
        Message = "…",
        Source = source is null ? null : TextSpan.Whole(source),
        Target = target is null ? null : TextSpan.Whole(target),
    };
}
