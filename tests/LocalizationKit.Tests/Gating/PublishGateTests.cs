using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Risk;

namespace LocalizationKit.Tests.Gating;

public sealed class PublishGateTests
{
    private static readonly Market Strict = new()
    {
        Id = "test",
        Language = LanguageTag.Parse("en"),
        Gate = new GateConventions(.6, new Dictionary<string, double>(StringComparer.Ordinal) { ["beauty"] = .3 }),
    };

    [Theory]
    [InlineData(.59, null, Verdict.Publish)]
    [InlineData(.60, null, Verdict.Review)]
    [InlineData(.35, "fashion", Verdict.Publish)]
    [InlineData(.35, "beauty", Verdict.Review)]
    public void Decide_RiskAlone_IsHeldFromTheThresholdOfTheVertical(double risk, string? vertical, Verdict verdict) =>
        Assert.Equal(verdict, PublishGate.Decide([], Of(risk), Strict, vertical).Verdict);

    [Fact]
    public void Decide_CriticalAndMajor_BlocksAndNamesTheCritical()
    {
        var decision = PublishGate.Decide([Find("LK9010", Severity.Major), Find("LK9010", Severity.Critical)], Of(0), Strict, null);

        Assert.Equal(Verdict.Block, decision.Verdict);
        Assert.Equal("LK9010 is critical", Assert.Single(decision.Reasons));
    }

    [Fact]
    public void Decide_MinorsOnly_Publishes() =>
        Assert.Equal(Verdict.Publish, PublishGate.Decide([.. Enumerable.Repeat(Find("LK9010", Severity.Minor), 9)], Of(.1), Strict, null).Verdict);

    [Fact]
    public void Decide_ManyTexts_AreHeldByTheRiskiest_UnderAGuaranteeByTheirSum()
    {
        var risk = new RiskEstimate(.75, [.5, .5], "test@1/any");
        var guarantee = new PublishGuarantee { Alpha = .01, Confidence = .95, RiskModel = "test@1", Thresholds = [new GuaranteedThreshold(null, null, .7, 500, 400, 0)] };

        Assert.Equal(Verdict.Publish, PublishGate.Decide([], risk, Strict, null).Verdict);
        Assert.Equal(Verdict.Review, PublishGate.Decide([], risk, Strict, null, guarantee).Verdict);
        Assert.NotNull(PublishGate.Decide([], Of(.6), Strict, null, guarantee).Guarantee);
    }

    [Fact]
    public void Decide_NoTexts_Publishes() => Assert.Equal(Verdict.Publish, PublishGate.Decide([], new RiskEstimate(.9, [], "test@1"), Strict, null).Verdict);

    [Theory]
    [InlineData(.2, .7)]
    [InlineData(.7, .2)]
    public void Decide_OneOfSeveralTexts_IsEnoughToHold(double first, double second)
    {
        var decision = PublishGate.Decide([], new RiskEstimate(.76, [first, second], "test@1"), Strict, null);

        Assert.True(decision.IsHeldByRisk);
        Assert.Equal("risk 0.70 is at or above 0.60", Assert.Single(decision.Reasons));
    }

    [Fact]
    public void Decide_SeveralMajors_CountsThemByCheck()
    {
        var decision = PublishGate.Decide([Find("LK9010", Severity.Major), Find("LK9011", Severity.Major), Find("LK9010", Severity.Major), Find("LK9010", Severity.Minor)], Of(0), Strict, null);

        Assert.Equal(["LK9010 is major (2 times)", "LK9011 is major"], decision.Reasons);
        Assert.False(decision.IsHeldByRisk);
    }

    [Theory]
    [InlineData(null, null, "P(bad | published) ≤ 0.01 at 95 % confidence: risk below 0.7, 1 bad among 400 reviewed listings (all markets, all verticals)")]
    [InlineData("test", "beauty", "P(bad | published) ≤ 0.01 at 95 % confidence: risk below 0.7, 1 bad among 400 reviewed listings (test, beauty)")]
    public void Decide_UnderAGuarantee_SaysWhatWasProven(string? market, string? vertical, string expected)
    {
        var guarantee = new PublishGuarantee { Alpha = .01, Confidence = .95, RiskModel = "test@1", Thresholds = [new GuaranteedThreshold(market, vertical, .7, 500, 400, 1)] };

        Assert.Equal(expected, PublishGate.Decide([], Of(.2), Strict, "beauty", guarantee).Guarantee);
    }

    private static RiskEstimate Of(double risk) => new(risk, [risk], "test@1/any");

    private static Finding Find(string id, Severity severity) => new() { Check = CheckCatalog.Describe(id), Severity = severity, Message = "" };
}
