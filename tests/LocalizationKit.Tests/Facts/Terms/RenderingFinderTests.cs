using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class RenderingFinderTests
{
    [Theory]
    [InlineData("Power bank", "It charges fast", true)]
    [InlineData("Power bank", "Charges fast", false)]
    [InlineData("Battery", "It charges fast", false)]
    [InlineData("", "It charges fast", false)]
    public void Find_PronounBelowAFieldThatNamesTheThing_TakesItUp(string title, string bullet, bool isTakenUp)
    {
        var facts = Read([Entry("充电宝", "power bank")], ("充电宝", title), ("充电宝快充", bullet));

        Assert.Equal(isTakenUp, Assert.Single(facts[1].Terms).IsTakenUp);
    }

    [Fact]
    public void Find_PronounAboveTheFieldThatNamesTheThing_IsNoNameForIt()
    {
        var facts = Read([Entry("充电宝", "power bank")], ("充电宝快充", "It charges fast"), ("充电宝", "Power bank"));

        Assert.False(Assert.Single(facts[0].Terms).IsTakenUp);
    }

    [Fact]
    public void Find_OneOfTheFieldsAboveNamesTheThing_IsEnough()
    {
        var facts = Read([Entry("充电宝", "power bank")], ("充电宝", "Battery"), ("充电宝", "Power bank"), ("充电宝快充", "It charges fast"));

        Assert.True(Assert.Single(facts[2].Terms).IsTakenUp);
    }

    [Theory]
    [InlineData("Power bank", true)]
    [InlineData("Battery", false)]
    [InlineData("", false)]
    public void Find_AnotherFieldHasTheRendering_IsPartialEvidence(string title, bool isPartial)
    {
        var facts = Read([Entry("充电宝", "power bank")], ("充电宝", title), ("充电宝快充", "Charges fast"));

        Assert.Equal(isPartial, Assert.Single(facts[1].Terms).HasPartialEvidence);
    }

    [Fact]
    public void Find_MoreTermsThanAreWalkedThrough_FindsEachWithItsOwnRendering()
    {
        string[] words = ["one", "two", "red", "tea", "cup", "hat", "bag", "pen", "box", "car", "bed", "key", "map", "toy"];
        var entries = Enumerable.Range(0, words.Length).Select(i => Entry($"甲{(char)('一' + (i * 7))}乙", words[i])).ToArray();
        var source = string.Join('，', entries.Concat(entries).Select(e => e.Sources[0]));
        var terms = Read(entries, (source, string.Join(", ", words)))[0].Terms;

        Assert.Equal([.. words, .. words], terms.Select(m => Assert.Single(m.Approved).Text));
    }

    [Fact]
    public void Find_SensesOfOneWord_ShareTheirRenderingsInTextOrder()
    {
        TermEntry[] entries = [Entry("单鞋", "flats"), Entry("单鞋", "pumps"), Entry("单鞋", "shoe liner")];
        var terms = Read(entries, ("单鞋", "Pumps and flats"))[0].Terms;

        Assert.Equal(["flats", "Pumps", "Pumps|flats"], terms.Select(m => string.Join('|', m.Approved.Select(a => a.Text))));
    }

    [Theory]
    // Two forbidden words that overlap are one fault; a word beside an admitted rendering is one of its own.
    [InlineData("charging treasure", "Charging treasure", "Charging treasure")]
    [InlineData("charging treasure|treasure", "Charging treasure", "Charging treasure")]
    [InlineData("treasure|bank", "Power bank treasure", "treasure")]
    [InlineData("treasure|charging", "Charging treasure", "Charging|treasure")]
    public void Find_ForbiddenRenderings_AreNamedOnceOutsideAdmittedOnes(string forbidden, string target, string expected)
    {
        var entry = new TermEntry { Id = "1", Sources = ["充电宝"], Targets = ["power bank"], Forbidden = forbidden.Split('|') };
        var match = Assert.Single(Read([entry], ("充电宝", target))[0].Terms);

        Assert.Equal(expected, string.Join('|', match.Forbidden.OrderBy(f => f.Start).Select(f => f.Text)));
    }

    [Fact]
    public void Find_CueInAnotherField_ChoosesTheSense()
    {
        var entry = new TermEntry { Id = "1", Sources = ["打卡"], Targets = ["visit"], RequiredCues = ["景点"] };

        Assert.Single(Read([entry], ("景点", "Sight"), ("打卡", "Visit"))[1].Terms);
        Assert.Empty(Read([entry], ("商店", "Shop"), ("打卡", "Visit"))[1].Terms);
    }

    private static TermEntry Entry(string source, string target) => new() { Id = source, Sources = [source], Targets = [target] };

    private static IReadOnlyList<SegmentFacts> Read(TermEntry[] entries, params (string Source, string Target)[] fields)
    {
        var english = LanguageTag.Parse("en");
        var listing = new Listing { Id = "1", Fields = [.. fields.Select((f, i) => new ListingField { Name = i == 0 ? "title" : $"bullet:{i}", Source = f.Source, Target = f.Target })] };
        var glossary = new Glossary("test", entries);
        return new FactReader([glossary]).Read(listing, Market.ForLanguage(english), LanguageTag.Parse("zh-Hans")).Segments;
    }
}
