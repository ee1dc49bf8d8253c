using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.AudienceAppropriateness;

public sealed class LK6007RequiredStatementMissingTests
{
    [Theory]
    [InlineData(Severity.Critical, Severity.Major)]
    [InlineData(Severity.Minor, Severity.Minor)]
    public void Run_StatementMissing_IsAtMostMajor(Severity row, Severity raised) =>
        Assert.Equal(raised, Assert.Single(Run(row, ("title", "含小零件", "Toy train"))).Severity);

    [Fact]
    public void Run_StatementInAnotherField_IsSilent() =>
        Assert.Empty(Run(Severity.Major, ("title", "含小零件", "Toy train"), ("bullet", "注意", "Choking hazard: small parts.")));

    [Fact]
    public void Run_NoTrigger_IsSilent() => Assert.Empty(Run(Severity.Major, ("title", "玩具火车", "Toy train")));

    [Fact]
    public void Run_FieldNotTranslatedYet_IsSilent() => Assert.Empty(Run(Severity.Major, ("title", "含小零件", "Toy train"), ("bullet", "注意", "")));

    private static IReadOnlyList<LocalizationKit.Checks.Finding> Run(Severity severity, params (string Name, string Source, string Target)[] fields) => MarketHarness.Run(
        "LK6007",
        new Market
        {
            Id = "test",
            Language = LanguageTag.Parse("en"),
            Claims = [new RestrictedClaim { Id = "1", Vertical = "all", Triggers = ["小零件"], Patterns = ["choking hazard"], IsRequiredStatement = true, Severity = severity, Reason = "needed" }],
        },
        fields);
}
