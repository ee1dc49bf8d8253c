using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.AudienceAppropriateness;

public sealed class LK6006SettlementCurrencyTests
{
    [Theory]
    [InlineData("title", Severity.Neutral)]
    [InlineData("attribute:price", Severity.Minor)]
    public void Run_PriceInYuan_WeighsMoreInAPriceField(string field, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Run(field, "RMB 199, then RMB 99")).Severity);

    [Fact]
    public void Run_PriceShownInBoth_IsSilent() => Assert.Empty(Run("price", "RMB 199 (US$27.99)"));

    private static IReadOnlyList<LocalizationKit.Checks.Finding> Run(string field, string target) => MarketHarness.Run(
        "LK6006",
        new Market { Id = "test", Language = LanguageTag.Parse("en"), Currency = new CurrencyConventions("USD", ["$"], 2) },
        (field, "199元", target));
}
