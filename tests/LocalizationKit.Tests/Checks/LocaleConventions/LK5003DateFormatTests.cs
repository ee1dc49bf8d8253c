using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.LocaleConventions;

public sealed class LK5003DateFormatTests
{
    [Theory]
    [InlineData("mdy", "2025年2月13日", "until 13/02/2025", Severity.Major)]
    [InlineData("mdy", "2025年2月3日", "until 03/02/2025", Severity.Major)]
    [InlineData("dmy", "2025年2月3日", "until 02/03/2025", Severity.Major)]
    [InlineData("ymd", "2025年2月3日", "until 03/02/2025", Severity.Minor)]
    public void Run_OrderOfAnotherMarket_IsFound(string order, string source, string target, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Run(order, source, target)).Severity);

    [Theory]
    [InlineData("mdy", "2025年2月13日", "until 02/13/2025")]
    [InlineData("mdy", "截止", "until 02/03/2025")]
    [InlineData("dmy", "2025年2月13日", "until 13/02/2025")]
    [InlineData("mdy", "13/02/2025", "until 13/02/2025")]
    [InlineData("mdy", "截止", "ratio 25/40/2025 or 1/2/20255")]
    public void Run_RightOrUnknownOrder_IsSilent(string order, string source, string target) => Assert.Empty(Run(order, source, target));

    private static IReadOnlyList<LocalizationKit.Checks.Finding> Run(string order, string source, string target) => MarketHarness.Run(
        "LK5003",
        new Market { Id = "test", Language = LanguageTag.Parse("en"), Dates = new DateConventions(order, ["gregorian"]) },
        ("title", source, target));
}
