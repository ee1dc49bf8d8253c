using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2401ProtectedTextChangedTests
{
    [Theory]
    [InlineData("HUAWEI phone", 0)]
    [InlineData("华为 phone", 0)]
    [InlineData("Chinese Achievement phone", 1)]
    public void Run_NameOfAPack_MayStandAsInPackOrSource(string target, int count)
    {
        var findings = Run("华为手机", target, []);

        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal(Severity.Minor, f.Severity));
    }

    [Theory]
    [InlineData("X-100 phone", 0)]
    [InlineData("x-100 phone", 1)]
    [InlineData("X-1000 phone", 1)]
    public void Run_TextOfTheListing_MustStayExactly(string target, int count)
    {
        var findings = Run("X-100手机", target, ["X-100"]);

        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal(Severity.Major, f.Severity));
    }

    private static IReadOnlyList<Finding> Run(string source, string target, string[] kept)
    {
        var entry = new TermEntry { Id = "huawei", Sources = ["华为"], Targets = ["HUAWEI"], IsCaseSensitive = true, Location = "protected.tsv:1" };
        var market = new Market { Id = "test", Language = LanguageTag.Parse("en"), ProtectedNames = new Glossary("protected", [entry]) };
        var listing = new Listing
        {
            Id = "1",
            Market = "test",
            SourceLanguage = "zh-Hans",
            Fields = [new ListingField { Name = "title", Source = source, Target = target }],
            Protected = kept,
        };
        return new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([market]))
            .Configure(o => o.Selection = new CheckSelection(["LK2401", "LK9010"], [], []))
            .Build().Check(listing).Findings;
    }
}
