using LocalizationKit.Batches;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Reporting;
using LocalizationKit.Risk;

namespace LocalizationKit.Tests.Risk;

public sealed class TrainedRiskEstimatorTests
{
    private static readonly QualityPipeline Pipeline = new QualityPipelineBuilder().Build();

    [Fact]
    public void Default_HasACardWithDataLicenceAndFingerprint()
    {
        var card = TrainedRiskEstimator.Default.Card;

        Assert.Equal("default", card.Name);
        Assert.Contains("Apache-2.0", card.Data, StringComparison.Ordinal);
        Assert.StartsWith("sha256:", card.Fingerprint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-Hans", "en", "/zh-en")]
    [InlineData("en", "ja", "/en-ja")]
    [InlineData("zh-Hans", "th", "/any")]
    public void Check_SaysWhichPartOfTheModelWasUsed(string source, string target, string suffix) =>
        Assert.EndsWith(suffix, Pipeline.Check(ListingBuilder.Of("1", "白色", "x", target, source)).RiskModel, StringComparison.Ordinal);

    [Fact]
    public void Check_ASecondText_AddsItsRisk()
    {
        var one = Pipeline.Check(Listing("不锈钢保温杯，双层真空，保冷又保热。"));
        var two = Pipeline.Check(Listing("不锈钢保温杯，双层真空，保冷又保热。", "不锈钢保温杯，双层真空，保冷又保热。"));

        Assert.InRange(one.Score!.Risk, .001, .95);
        Assert.Equal(1 - Math.Pow(1 - one.Score.Risk, 2), two.Score!.Risk, 6);
    }

    [Fact]
    public void Check_AWrongNumber_RaisesTheRiskAboveAnyText()
    {
        var right = Pipeline.Check(ListingBuilder.Of("1", "容量500毫升", "Capacity 500 ml"));
        var wrong = Pipeline.Check(ListingBuilder.Of("1", "容量500毫升", "Capacity 50 ml"));

        Assert.True(wrong.Score!.Risk > right.Score!.Risk + .2);
    }

    [Fact]
    public void Check_NoTarget_HasNoRiskOfItsOwn() => Assert.True(double.IsFinite(Pipeline.Check(ListingBuilder.Of("1", "白色", null)).Score!.Risk));

    [Fact]
    public void Check_FromManyThreads_GivesTheSameEverywhere()
    {
        var expected = Pipeline.Check(Listing("防水登山包，容量大，背负舒适。")).Score!.Risk;

        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Pipeline.Check(Listing("防水登山包，容量大，背负舒适。")).Score!.Risk), r => Assert.Equal(expected, r));
    }

    [Fact]
    public void Check_RiskAtTheThreshold_IsReviewedAndNamesTheText()
    {
        var verdict = Judge(new GateConventions(.001, new Dictionary<string, double>()), new Baseline());

        Assert.Equal(Verdict.Review, verdict.Verdict);
        Assert.Equal("LK2701", Assert.Single(verdict.Findings).Check.Id);
    }

    [Fact]
    public void Check_AnAcceptedRisk_IsPublished()
    {
        var gate = new GateConventions(.001, new Dictionary<string, double>());
        var baseline = new Baseline();
        baseline.Accept(new AcceptedFinding(Judge(gate, baseline).Findings[0].Fingerprint));

        Assert.Equal(Verdict.Publish, Judge(gate, baseline).Verdict);
    }

    [Fact]
    public void Build_AGateOfAnotherModel_IsRefused()
    {
        var guarantee = new PublishGuarantee { Alpha = .05, Confidence = .95, RiskModel = "other@1", Thresholds = [] };

        Assert.Contains("other@1", Assert.Throws<ArgumentException>(() => new QualityPipelineBuilder().Configure(o => o.Guarantee = guarantee).Build()).Message, StringComparison.Ordinal);
    }

    private static ListingVerdict Judge(GateConventions gate, Baseline baseline)
    {
        var market = new Market { Id = "test", Language = LanguageTag.Parse("en"), Gate = gate };
        var pipeline = new QualityPipelineBuilder().WithMarkets(new MarketCatalog([market])).Configure(o => o.Baseline = baseline).Build();
        return pipeline.Check(new Listing { Id = "1", Market = "test", Fields = [new ListingField { Name = "title", Source = "白色帽子", Target = "White hat" }] });
    }

    private static Listing Listing(params string[] sources) => new()
    {
        Id = "1",
        TargetLanguage = "en",
        Fields = [.. sources.Select(s => new ListingField { Name = "bullet", Source = s, Target = "Stainless steel vacuum bottle that keeps drinks hot or cold." })],
    };
}
