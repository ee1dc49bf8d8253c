using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class TermMatchMergerTests
{
    [Fact]
    public void Merge_ListingTerm_ReplacesThePackTerm()
    {
        var matches = Read("充电宝", "Portable charger", ("充电宝", "power bank", "portable charger"), ("充电宝", "portable charger"));

        Assert.Equal(TermOrigin.Listing, Assert.Single(matches).Origin);
        Assert.Empty(matches[0].Forbidden);
    }

    [Fact]
    public void Merge_ListingTermInsideARenderedPackTerm_IsThePackTerm() =>
        Assert.Equal("连帽卫衣", Assert.Single(Read("连帽卫衣", "Hoodie", ("连帽卫衣", "hoodie", ""), ("卫衣", "sweatshirt"))).Source.Text);

    [Fact]
    public void Merge_ApprovedByTheListing_IsNotForbiddenByThePack()
    {
        var matches = Read("气垫和天幕", "Sky tent", ("气垫", "cushion", "sky tent"), ("天幕", "sky tent"));

        Assert.Equal(2, matches.Count);
        Assert.All(matches, m => Assert.Empty(m.Forbidden));
    }

    private static IReadOnlyList<TermMatch> Read(string source, string target, (string Source, string Target, string Forbidden) pack, (string Source, string Target) own)
    {
        var entry = new TermEntry { Id = "1", Sources = [pack.Source], Targets = [pack.Target], Forbidden = pack.Forbidden.Split('|', StringSplitOptions.RemoveEmptyEntries) };
        var market = new Market
        {
            Id = "test",
            Language = LanguageTag.Parse("en"),
            Glossaries = new Dictionary<string, Glossary>(StringComparer.Ordinal) { ["common"] = new("common", [entry]) },
        };
        var listing = new Listing
        {
            Id = "1",
            Fields = [new ListingField { Name = "title", Source = source, Target = target }],
            Terms = [new ListingTerm(own.Source, [own.Target], [])],
        };
        return new FactReader([]).Read(listing, market, LanguageTag.Parse("zh-Hans")).Segments[0].Terms;
    }
}
