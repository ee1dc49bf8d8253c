using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Checks.Fixes;

namespace LocalizationKit.Tests.Checks.Fixes;

public sealed class ListingFixerTests
{
    [Fact]
    public void Check_ASuggestionThatHolds_IsSafe()
    {
        var finding = Assert.Single(Pipeline(new ReplaceWord("A1", "colur", "colour")).Check(ListingBuilder.Of("1", "颜色", "A colur")).Findings);

        Assert.True(finding.Suggestion!.IsSafe);
        Assert.Equal((EditKind.Replace, "A colour"), (finding.Edit!.Kind, finding.Edit.ApplyTo("A colur")));
    }

    [Fact]
    public void Check_ASuggestionThatBringsAnotherFinding_IsNotSafe()
    {
        var findings = Pipeline(new ReplaceWord("A1", "colur", "colour"), new ReplaceWord("A2", "colour", "color")).Check(ListingBuilder.Of("1", "颜色", "A colur")).Findings;

        Assert.False(Assert.Single(findings).Suggestion!.IsSafe);
    }

    [Fact]
    public void Check_ASuggestionThatLeavesItsFinding_IsNotSafe() =>
        Assert.False(Assert.Single(Pipeline(new ReplaceWord("A1", "colur", "colur ")).Check(ListingBuilder.Of("1", "颜色", "A colur")).Findings).Suggestion!.IsSafe);

    [Fact]
    public void Check_OneOfTwoSuggestionsThatHolds_IsSafeAlone()
    {
        var pipeline = Pipeline(new ReplaceWord("A1", "colur", "colour"), new ReplaceWord("A2", "fabirc", "fabirc cloth"));
        var findings = pipeline.Check(ListingBuilder.Of("1", "颜色", "colur of fabirc")).Findings;

        Assert.Equal([("A1", true), ("A2", false)], findings.Select(f => (f.Check.Id, f.Suggestion!.IsSafe)));
    }

    [Fact]
    public void Fix_SeveralSafeSuggestions_AppliesAll()
    {
        var mended = Pipeline(new ReplaceWord("A1", "colur", "colour")).Fix(ListingBuilder.Of("1", "颜色", "colur, colur and colur"))!;

        Assert.Equal("colour, colour and colour", mended.Listing.Fields[0].Target);
        Assert.Equal(3, mended.Applied.Count);
        Assert.Empty(mended.Remaining);
    }

    [Theory]
    [InlineData(false, "A colur")]
    [InlineData(true, "A colour")]
    public void Fix_ASuggestionNobodyVouchesFor_IsAppliedOnRequest(bool appliesUnsafe, string target)
    {
        var mended = Pipeline(new ReplaceWord("A1", "colur", "colour", isSafe: false)).Fix(ListingBuilder.Of("1", "颜色", "A colur"), appliesUnsafe)!;

        Assert.Equal(target, mended.Listing.Fields[0].Target);
        Assert.Equal(appliesUnsafe ? 0 : 1, mended.Remaining.Count);
    }

    [Fact]
    public void Fix_AnUnsafeSuggestionThatMakesThingsWorse_IsRefused()
    {
        var pipeline = Pipeline(new ReplaceWord("A1", "colur", "colour", isSafe: false), new ReplaceWord("A2", "colour", "color", isSafe: false));
        var mended = pipeline.Fix(ListingBuilder.Of("1", "颜色", "A colur"), appliesUnsafe: true)!;

        Assert.Equal("A colur", mended.Listing.Fields[0].Target);
    }

    [Fact]
    public void Fix_AnAcceptedFinding_IsLeftAlone()
    {
        var check = new ReplaceWord("A1", "colur", "colour");
        var finding = Assert.Single(Pipeline(check).Check(ListingBuilder.Of("1", "颜色", "A colur")).Findings);
        var pipeline = Builder(check).Configure(o => o.Baseline.Accept(new AcceptedFinding(finding.Fingerprint))).Build();

        Assert.Empty(pipeline.Fix(ListingBuilder.Of("1", "颜色", "A colur"))!.Applied);
    }

    [Fact]
    public void Fix_AnUnknownMarket_HasNoResult() => Assert.Null(Pipeline().Fix(new() { Id = "1", Market = "xx-XX", Fields = [] }));

    [Fact]
    public void Fix_BlanksOfTheBuiltInChecks_AreMended()
    {
        var pipeline = new QualityPipelineBuilder().Build();
        var mended = pipeline.Fix(ListingBuilder.Of("1", "轻便的旅行背包", "Light  travel backpack "))!;

        Assert.Equal("Light travel backpack", mended.Listing.Fields[0].Target);
        Assert.DoesNotContain(pipeline.Check(mended.Listing).Findings, f => f.Check.Id == "LK3005");
    }

    [Theory]
    [InlineData("Milk  tea colour", "Milk tea colur", null)]
    [InlineData("Milk tea colour", "Latte colur", "LK1005")]
    public async Task FixAsync_TheMendedRecords_AreComparedWithEachOther(string first, string second, string? check)
    {
        var pipeline = new QualityPipelineBuilder().Configure(o => o.Selection = new CheckSelection(["A*", "LK1005"], [], [])).AddCheck(new ReplaceWord("A1", "colur", "colour")).Build();
        var records = new[] { ListingBuilder.Of("1", "奶茶色的旅行背包", first), ListingBuilder.Of("2", "奶茶色的旅行背包", second) };

        var mended = await pipeline.FixAsync(records.Select(static r => LocalizationKit.Batches.ListingReadResult.Of(r)).ToAsyncEnumerable()).ToListAsync();

        Assert.Empty(mended[0].Fixed!.Remaining);
        Assert.Equal(check is null ? [] : [check], mended[1].Fixed!.Remaining.Select(f => f.Check.Id));
        Assert.DoesNotContain("colur", mended[1].Fixed!.Listing.Fields[0].Target, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplyTo_AnotherText_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TextEdit(0, new(2, 3, "abc"), "x").ApplyTo("abc"));

    private static QualityPipeline Pipeline(params Check[] checks) => Builder(checks).Build();

    private static QualityPipelineBuilder Builder(params Check[] checks) =>
        checks.Aggregate(new QualityPipelineBuilder().Configure(o => o.Selection = new CheckSelection(["A*"], [], [])), (b, c) => b.AddCheck(c));
}
