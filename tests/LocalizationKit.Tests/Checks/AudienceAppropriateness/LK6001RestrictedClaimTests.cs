using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.AudienceAppropriateness;

public sealed class LK6001RestrictedClaimTests
{
    [Theory]
    [InlineData("抗菌内衣", Severity.Critical, Severity.Critical)]
    [InlineData("抗菌内衣", Severity.Minor, Severity.Minor)]
    [InlineData("内衣", Severity.Critical, Severity.Major)]
    public void Run_Severity_NeedsTheTrigger(string source, Severity row, Severity raised) => Assert.Equal(raised, Assert.Single(Run(source, row)).Severity);

    [Fact]
    public void Run_MilderRowWithoutTrigger_IsSilent() => Assert.Empty(Run("内衣", Severity.Major));

    [Fact]
    public void Run_Message_NamesReasonLawAndSaferWords() =>
        Assert.Equal("\"kills germs\" is restricted here: pesticide claim [FIFRA]. Safer: odour resistant.", Run("抗菌内衣", Severity.Critical)[0].Message);

    private static IReadOnlyList<Finding> Run(string source, Severity severity)
    {
        var claim = new RestrictedClaim { Id = "1", Vertical = "all", Triggers = ["抗菌"], Patterns = ["kills germs"], Severity = severity, Reason = "pesticide claim", Source = "FIFRA", Safer = "odour resistant" };
        var market = new Market { Id = "test", Language = LanguageTag.Parse("en"), Claims = [claim] };
        var listing = new Listing { Id = "1", Market = "test", SourceLanguage = "zh-Hans", Fields = [new ListingField { Name = "title", Source = source, Target = "Underwear that kills germs" }] };
        return new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([market]))
            .Configure(o => o.Selection = new CheckSelection(["LK6001", "LK9010"], [], []))
            .Build().Check(listing).Findings;
    }
}
