using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.Terminology;

public sealed class LK1001TermMissingTests
{
    private static readonly TermEntry PowerBank = new() { Id = "1", Sources = ["充电宝"], Targets = ["power bank"] };

    [Fact]
    public void Run_ByOrigin_WeighsTheWish()
    {
        Assert.Equal(Severity.Minor, Assert.Single(Run("充电宝", "Charging brick", pack: PowerBank)).Severity);
        Assert.Equal(Severity.Major, Assert.Single(Run("充电宝", "Charging brick", user: PowerBank)).Severity);
        Assert.Equal(Severity.Major, Assert.Single(Run("充电宝", "Charging brick", own: new ListingTerm("充电宝", ["power bank"], []))).Severity);
    }

    [Fact]
    public void Run_EntryWithASeverity_HasIt()
    {
        var entry = new TermEntry { Id = "1", Sources = ["充电宝"], Targets = ["power bank"], MissingSeverity = Severity.Critical };

        Assert.Equal(Severity.Critical, Assert.Single(Run("充电宝", "Charging brick", pack: entry)).Severity);
    }

    [Fact]
    public void Run_SeveralOccurrences_AreOneFinding() => Assert.Equal(0, Assert.Single(Run("充电宝 充电宝", "Brick", user: PowerBank)).Source?.Start);

    [Fact]
    public void Run_HeadWordAlone_SatisfiesThePackButNotTheUser()
    {
        var hanger = new TermEntry { Id = "1", Sources = ["衣架"], Targets = ["clothes hanger"] };

        Assert.Empty(Run("衣架", "Velvet hangers", pack: hanger));
        Assert.Single(Run("衣架", "Velvet hangers", user: hanger));
    }

    [Fact]
    public void Run_ForbiddenRendering_IsLeftToItsOwnCheck()
    {
        var entry = new TermEntry { Id = "1", Sources = ["充电宝"], Targets = ["power bank"], Forbidden = ["charging treasure"] };

        Assert.Equal("LK1002", Assert.Single(Run("充电宝", "Charging treasure", user: entry)).Check.Id);
    }

    [Theory]
    [InlineData("Charging treasure", "charging treasure", "wireless charger", true)]
    [InlineData("charging treasures", "charging treasure", "wireless charger", false)]
    [InlineData("charging treasure", "charging treasure", "charger", false)]
    [InlineData("an isolation cream", "isolation cream", "primer cream", false)]
    public void Forbidden_Suggestion_IsSafeOnlyWhereNothingDependsOnIt(string target, string forbidden, string preferred, bool isSafe)
    {
        var entry = new TermEntry { Id = "1", Sources = ["充电宝"], Targets = [preferred], Forbidden = [forbidden] };

        var suggestion = Assert.Single(Run("充电宝", target, user: entry)).Suggestion;

        Assert.Equal(isSafe, suggestion?.IsSafe);
        Assert.Equal(char.IsUpper(target[0]), char.IsUpper(suggestion!.Replacement[0]));
    }

    private static IReadOnlyList<Finding> Run(string source, string target, TermEntry? pack = null, TermEntry? user = null, ListingTerm? own = null)
    {
        var market = new Market
        {
            Id = "test",
            Language = LanguageTag.Parse("en"),
            Glossaries = new Dictionary<string, Glossary>(StringComparer.Ordinal) { ["common"] = new("common", pack is null ? [] : [pack]) },
        };
        var listing = new Listing
        {
            Id = "1",
            Market = "test",
            SourceLanguage = "zh-Hans",
            Fields = [new ListingField { Name = "title", Source = source, Target = target }],
            Terms = own is null ? [] : [own],
        };
        return new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([market]))
            .WithGlossary(new Glossary("user", user is null ? [] : [user]))
            .Configure(o => o.Selection = new CheckSelection(["LK1001", "LK1002", "LK9010"], [], []))
            .Build().Check(listing).Findings;
    }
}
