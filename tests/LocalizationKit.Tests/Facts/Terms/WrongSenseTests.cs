using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class WrongSenseTests
{
    private static readonly TermEntry Bag = new() { Id = "1", Sources = ["挂件"], Targets = ["bag charm"] };
    private static readonly TermEntry Wall = new() { Id = "2", Sources = ["挂件"], Targets = ["wall hanging"] };

    [Fact]
    public void Find_RenderingOfAnotherVertical_IsAnotherSense()
    {
        var clash = Find("fashion", "毛绒挂件", "Plush wall hanging", ("fashion", Bag), ("home", Wall)).WrongSense;

        Assert.Equal(("2", "wall hanging", false), (clash!.Other.Id, clash.Target.Text, clash.IsCertain));
    }

    [Theory]
    [InlineData(null, "Plush wall hanging")]
    [InlineData("fashion", "Plush bag charm")]
    [InlineData("fashion", "Plush toy")]
    [InlineData("home", "Plush wall hanging")]
    public void Find_NoVerticalOrNoOtherRendering_IsNone(string? vertical, string target) =>
        Assert.All(FindAll(vertical, "毛绒挂件", target, ("fashion", Bag), ("home", Wall)), m => Assert.Null(m.WrongSense));

    [Fact]
    public void Find_BothSensesPossible_Abstains()
    {
        var charm = new TermEntry { Id = "1", Sources = ["挂件"], Targets = ["bag charm"], RequiredCues = ["包包"] };
        var wall = new TermEntry { Id = "2", Sources = ["挂件"], Targets = ["wall hanging"], RequiredCues = ["墙"] };

        Assert.NotNull(Find("any", "包包挂件", "Wall hanging", ("common", charm), ("common", wall)).WrongSense);
        Assert.All(FindAll("any", "包包挂件也可挂墙", "Wall hanging", ("common", charm), ("common", wall)), m => Assert.Null(m.WrongSense));
        Assert.Null(Find("fashion", "挂件，可挂墙", "Wall hanging", ("fashion", Bag), ("home", wall)).WrongSense);
    }

    [Fact]
    public void Find_CueOfVerticalOrField_ChoosesTheSense()
    {
        var title = new TermEntry { Id = "1", Sources = ["亮片"], Targets = ["sequins"], RequiredCues = ["field:title"] };
        var home = new TermEntry { Id = "2", Sources = ["亮片"], Targets = ["glitter"], RequiredCues = ["vertical:beauty"] };

        Assert.Equal("1", Assert.Single(FindAll("fashion", "亮片", "x", ("common", title), ("common", home))).Entry.Id);
        Assert.Equal(2, FindAll("beauty", "亮片", "x", ("common", title), ("common", home)).Count);
    }

    [Fact]
    public void Find_OtherRenderingBelongsToAnotherTermOfTheSource_IsNone()
    {
        var tapestry = new TermEntry { Id = "3", Sources = ["挂毯"], Targets = ["wall hanging"] };

        Assert.Null(FindAll("fashion", "挂件配挂毯", "Trinket with wall hanging", ("fashion", Bag), ("home", Wall), ("common", tapestry))[0].WrongSense);
    }

    [Theory]
    [InlineData("It slips into any pocket", true)]
    [InlineData("Slips into any pocket", false)]
    public void Find_PronounBehindAFieldThatNamesTheTerm_TakesItUp(string bullet, bool isTakenUp)
    {
        var entry = new TermEntry { Id = "1", Sources = ["充电宝"], Targets = ["power bank"] };

        Assert.Equal(isTakenUp, Read("any", [("title", "充电宝", "Power bank"), ("bullet", "充电宝可放口袋", bullet)], ("common", entry))[1].Terms[0].IsTakenUp);
        Assert.False(Read("any", [("bullet", "充电宝可放口袋", bullet), ("title", "充电宝", "Power bank")], ("common", entry))[0].Terms[0].IsTakenUp);
    }

    private static TermMatch Find(string? vertical, string source, string target, params (string Vertical, TermEntry Entry)[] entries) =>
        Assert.Single(FindAll(vertical, source, target, entries));

    private static IReadOnlyList<TermMatch> FindAll(string? vertical, string source, string target, params (string Vertical, TermEntry Entry)[] entries) =>
        Read(vertical, [("title", source, target)], entries)[0].Terms;

    private static IReadOnlyList<SegmentFacts> Read(string? vertical, (string Name, string Source, string Target)[] fields, params (string Vertical, TermEntry Entry)[] entries)
    {
        var market = new Market
        {
            Id = "test",
            Language = LanguageTag.Parse("en"),
            Glossaries = entries.GroupBy(e => e.Vertical).ToDictionary(g => g.Key, g => new Glossary(g.Key, [.. g.Select(e => e.Entry)])),
        };
        var listing = new Listing { Id = "1", Vertical = vertical, Fields = [.. fields.Select(f => new ListingField { Name = f.Name, Source = f.Source, Target = f.Target })] };
        return new FactReader([]).Read(listing, market, LanguageTag.Parse("zh-Hans")).Segments;
    }
}
