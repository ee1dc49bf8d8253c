using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;

namespace LocalizationKit.Tests.Checks.Baselines;

public sealed class BaselineTests
{
    [Theory]
    [InlineData("售价199元", "Price: $199", FindingOrigin.PreExisting)]
    [InlineData("售价199元 ", "Price:  $199", FindingOrigin.PreExisting)]
    [InlineData("现在售价199元", "Price: $199", FindingOrigin.StaleSource)]
    [InlineData("售价199元", "The price: $199", FindingOrigin.Introduced)]
    public void Check_AFindingThatNobodyAccepted_IsClassedByItsTexts(string source, string target, FindingOrigin origin)
    {
        var result = Pipeline(o => o.Baseline.Remember("1", "text", FieldPrint.Of("售价199元", "Price: $199"))).Check(ListingBuilder.Of("1", source, target));

        var finding = Assert.Single(result.Findings, f => f.Check.Id == "LK2007");
        Assert.Equal(origin, finding.Origin);
        Assert.False(finding.IsSuppressed);
    }

    [Fact]
    public void Check_ARecordTheBaselineDoesNotKnow_BringsNewFindings()
    {
        var result = Pipeline(o => o.Baseline.Remember("0", "text", FieldPrint.Of("a", "b"))).Check(ListingBuilder.Of("1", "售价199元", "Price: $199"));

        Assert.Equal(FindingOrigin.Introduced, Assert.Single(result.Findings, f => f.Check.Id == "LK2007").Origin);
    }

    [Fact]
    public void Check_NoBaseline_ClassesNothing() =>
        Assert.Null(Assert.Single(Pipeline().Check(ListingBuilder.Of("1", "售价199元", "Price: $199")).Findings, f => f.Check.Id == "LK2007").Origin);

    [Theory]
    [InlineData("售价199元", "Now at $199", true)]
    [InlineData("新款，售价199元", "Price: $199", true)]
    [InlineData("售价299元", "Price: $199", false)]
    [InlineData("售价199元", "Price: €199", false)]
    public void Check_AnAcceptance_HoldsAsLongAsTheFactsDo(string source, string target, bool holds)
    {
        var accepted = new AcceptedFinding(Of(Pipeline().Check(ListingBuilder.Of("1", "售价199元", "Price: $199")), "LK2007").Fingerprint) { Reason = "agreed" };
        var result = Pipeline(o => o.Baseline.Accept(accepted)).Check(ListingBuilder.Of("1", source, target));

        Assert.Equal(holds, result.Findings.Any(f => f.Suppression?.Reason == "agreed"));
    }

    [Fact]
    public void Check_AnAcceptanceWithoutPlaceInTheSource_EndsWithTheSource()
    {
        var first = Of(Pipeline().Check(ListingBuilder.Of("1", "轻便", "Light  weight")), "LK3005");
        var pipeline = Pipeline(o => o.Baseline.Accept(new AcceptedFinding(first.Fingerprint)));

        Assert.True(Of(pipeline.Check(ListingBuilder.Of("1", "轻便", "Light  weight")), "LK3005").IsSuppressed);
        Assert.False(Of(pipeline.Check(ListingBuilder.Of("1", "很轻便", "Light  weight")), "LK3005").IsSuppressed);
    }

    [Theory]
    [InlineData("cushion foundation", true)]
    [InlineData("cushion compact", false)]
    public void Check_AnAcceptanceOfATerm_EndsWithTheTerm(string preferred, bool holds)
    {
        var first = Of(Pipeline().Check(WithTerm("cushion foundation")), "LK1002");
        var result = Pipeline(o => o.Baseline.Accept(new AcceptedFinding(first.Fingerprint))).Check(WithTerm(preferred));

        Assert.Equal(holds, Of(result, "LK1002").IsSuppressed);
    }

    [Fact]
    public void KeyOf_FieldsOfOneName_AreNumbered()
    {
        var field = new ListingField { Name = "bullet", Source = "a" };

        Assert.Equal(["bullet", "bullet#2"], new[] { 0, 1 }.Select(i => Baseline.KeyOf(new Listing { Id = "1", Fields = [field, field] }, i)));
    }

    private static Listing WithTerm(string preferred) => new()
    {
        Id = "1",
        SourceLanguage = "zh-Hans",
        TargetLanguage = "en",
        Fields = [new ListingField { Name = "title", Source = "气垫", Target = "Air mattress" }],
        Terms = [new ListingTerm("气垫", [preferred], ["air mattress"])],
    };

    private static Finding Of(ListingVerdict verdict, string check) => Assert.Single(verdict.Findings, f => f.Check.Id == check);

    private static QualityPipeline Pipeline(Action<QualityOptions>? configure = null) =>
        new QualityPipelineBuilder().Configure(configure ?? (static _ => { })).Build();
}
