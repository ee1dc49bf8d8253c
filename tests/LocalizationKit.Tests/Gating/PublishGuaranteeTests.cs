using LocalizationKit.Gating;

namespace LocalizationKit.Tests.Gating;

public sealed class PublishGuaranteeTests
{
    // The wider ones come first, so that only their place in the order of search can put them behind.
    private static readonly PublishGuarantee Guarantee = Of(
        new(null, null, .1, 9, 9, 0),
        new(null, "beauty", .2, 9, 9, 0),
        new("de-DE", "beauty", .3, 9, 9, 0),
        new("ja-JP", null, .4, 9, 9, 0),
        new("ja-JP", "outdoor", .5, 9, 9, 0),
        new("ja-JP", "beauty", .6, 9, 9, 0));

    [Theory]
    [InlineData("ja-JP", "beauty", .6)]
    [InlineData("ja-JP", "outdoor", .5)]
    [InlineData("ja-JP", "home", .4)]
    [InlineData("ja-JP", null, .4)]
    [InlineData("de-DE", "beauty", .3)]
    [InlineData("fr-FR", "beauty", .2)]
    [InlineData("de-DE", "home", .1)]
    [InlineData("de-DE", null, .1)]
    public void Find_TakesMarketAndVerticalBeforeMarketBeforeVerticalBeforeAll(string market, string? vertical, double risk) =>
        Assert.Equal(risk, Guarantee.Find(market, vertical)?.Risk);

    [Theory]
    [InlineData("fr-FR", "beauty")]
    [InlineData("ja-JP", null)]
    public void Find_NothingProvenForSuchListings_IsNull(string market, string? vertical) =>
        Assert.Null(Of(new("ja-JP", "beauty", .6, 9, 9, 0), new("de-DE", null, .3, 9, 9, 0), new(null, "home", .2, 9, 9, 0)).Find(market, vertical));

    private static PublishGuarantee Of(params GuaranteedThreshold[] thresholds) => new() { Alpha = .01, Confidence = .95, RiskModel = "test@1", Thresholds = thresholds };
}
