using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class GlossaryInspectorTests
{
    private static readonly TermEntry Sound = new() { Id = "1", Sources = ["充电宝"], Targets = ["power bank"], Forbidden = ["charging treasure"] };

    [Fact]
    public void Inspect_SoundEntries_HasNothingToSay() =>
        Assert.Empty(Inspect("en", Sound, new TermEntry { Id = "2", Sources = ["卫衣"], Targets = ["sweatshirt", "T-shirt"] }));

    [Theory]
    [InlineData("en", "???", "power bank", "", "LK9108")]
    [InlineData("en", "充电宝", "TODO", "", "LK9108")]
    [InlineData("en", "充电宝", "xxxx", "", "LK9108")]
    [InlineData("en", "——", "dash", "", "LK9110")]
    [InlineData("en", "充电宝", "power bank", "Power-Bank", "LK9110")]
    [InlineData("en", "充电宝", "充電宝", "", "LK9111")]
    [InlineData("de", "充电宝", "モバイルバッテリー", "", "LK9111")]
    [InlineData("ja", "充电宝", "보조배터리", "", "LK9111")]
    [InlineData("zh-Hant", "充电宝", "充电宝", "", "LK9111")]
    public void Inspect_TextThatCannotBeMeant_Warns(string language, string source, string target, string forbidden, string checkId)
    {
        var entry = new TermEntry { Id = "1", Sources = [source], Targets = [target], Forbidden = forbidden.Length > 0 ? [forbidden] : [], Location = "a.tsv:7" };

        var problem = Assert.Single(Inspect(language, entry), p => p.CheckId == checkId);

        Assert.Equal(("a.tsv", 7, false), (problem.File, problem.Line, problem.IsError));
    }

    [Theory]
    [InlineData("ja", "充电宝", "モバイルバッテリー")]
    [InlineData("zh-Hant", "充电宝", "充電寶")]
    [InlineData("th", "充电宝", "พาวเวอร์แบงค์")]
    [InlineData("en", "加大码", "XXL")]
    [InlineData("en", "问号", "question mark?")]
    public void Inspect_TextOfTheLanguage_Passes(string language, string source, string target) =>
        Assert.Empty(Inspect(language, new TermEntry { Id = "1", Sources = [source], Targets = [target] }));

    [Fact]
    public void Inspect_OneRowApprovesWhatAnotherForbids_Warns()
    {
        var contrary = new TermEntry { Id = "2", Sources = ["充電寶"], Targets = ["portable charger"], Forbidden = ["Power Bank"] };

        Assert.Contains(Inspect("en", Sound, contrary), p => p.CheckId == "LK9105" && p.Message.Contains("in one row", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspect_RowsThatSendRoundInACircle_Warns()
    {
        var first = new TermEntry { Id = "1", Sources = ["卫衣"], Targets = ["hoodie"], Forbidden = ["sweatshirt"] };
        var second = new TermEntry { Id = "2", Sources = ["卫衣"], Targets = ["sweatshirt"], Forbidden = ["hoodie"] };

        Assert.Contains(Inspect("en", first, second), p => p.CheckId == "LK9105" && p.Message.Contains("circle", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspect_SameFormInAnotherWriting_IsADuplicate() =>
        Assert.Equal("LK9106", Assert.Single(Inspect("en", Sound, new TermEntry { Id = "2", Sources = ["充電寶"], Targets = ["power bank"] })).CheckId);

    [Fact]
    public void Inspect_SensesToldApart_Pass()
    {
        var first = new TermEntry { Id = "1", Sources = ["气垫"], Targets = ["cushion"], Forbidden = ["air sole"], RequiredCues = ["妆"] };
        var second = new TermEntry { Id = "2", Sources = ["气垫"], Targets = ["air sole"], Forbidden = ["cushion"], RequiredCues = ["鞋"] };

        Assert.Empty(Inspect("en", first, second));
    }

    [Fact]
    public void Inspect_CueAskedForAndRuledOut_NeverMatches() =>
        Assert.Equal("LK9110", Assert.Single(Inspect("en", new TermEntry { Id = "1", Sources = ["气垫"], Targets = ["cushion"], RequiredCues = ["妆"], ExcludedCues = ["妆"] })).CheckId);

    [Theory]
    [InlineData("zh-Hant", "カバン", true)]
    [InlineData("zh-Hans", "かばん", true)]
    [InlineData("zh-Hans", "가방", true)]
    [InlineData("yue", "กระเป๋า", true)]
    [InlineData("zh-Hans", "手袋", false)]
    [InlineData("ja", "กระเป๋า", true)]
    [InlineData("ja", "手提げかばん", false)]
    [InlineData("ko", "กระเป๋า", true)]
    [InlineData("ko", "カバン", true)]
    [InlineData("ko", "かばん", true)]
    [InlineData("ko", "가방", false)]
    [InlineData("th", "手袋", true)]
    [InlineData("th", "가방", true)]
    [InlineData("th", "カバン", true)]
    [InlineData("th", "かばん", true)]
    [InlineData("th", "กระเป๋า", false)]
    [InlineData("en", "手袋", true)]
    [InlineData("en", "가방", true)]
    [InlineData("en", "กระเป๋า", true)]
    [InlineData("en", "カバン", true)]
    [InlineData("en", "かばん", true)]
    [InlineData("en", "bag", false)]
    [InlineData("und", "かばん", false)]
    public void Inspect_RenderingInAScriptOfAnotherLanguage_Warns(string language, string target, bool isWrong) =>
        Assert.Equal(isWrong, Inspect(language, new TermEntry { Id = "1", Sources = ["包"], Targets = [target] }).Any(p => p.CheckId == "LK9111"));

    [Fact]
    public void Inspect_UnknownTarget_DoesNotLookAtScripts() =>
        Assert.Empty(GlossaryInspector.Inspect([new TermEntry { Id = "1", Sources = ["包"], Targets = ["かばん"] }], LanguageTag.Parse("zh-Hans"), null));

    [Theory]
    [InlineData(null, "", 0)]
    [InlineData("a.tsv", "a.tsv", 0)]
    [InlineData("a:b.tsv", "a:b.tsv", 0)]
    [InlineData(":7", ":7", 0)]
    [InlineData("c:/a.tsv:7", "c:/a.tsv", 7)]
    public void Inspect_Location_IsTakenApartWhereItHasALine(string? location, string file, int line)
    {
        var problem = Assert.Single(Inspect("en", new TermEntry { Id = "1", Sources = ["???"], Targets = ["bag"], Location = location }), p => p.CheckId == "LK9108");

        Assert.Equal((file, line), (problem.File, problem.Line));
    }

    [Fact]
    public void Inspect_ForbiddenTextToBeFilledIn_Warns() =>
        Assert.Equal("LK9108", Assert.Single(Inspect("en", new TermEntry { Id = "1", Sources = ["包"], Targets = ["bag"], Forbidden = ["TODO"] })).CheckId);

    [Theory]
    [InlineData("power bank", "charging treasure", "charging treasure", "power bank x")]
    [InlineData("charging treasure", "power bank x", "power bank", "charging treasure")]
    public void Inspect_EitherRowForbidsWhatTheOtherApproves_NamesIt(string oneTarget, string oneForbidden, string otherTarget, string otherForbidden)
    {
        var problems = Inspect(
            "en",
            new TermEntry { Id = "1", Sources = ["充电宝"], Targets = [oneTarget], Forbidden = [oneForbidden] },
            new TermEntry { Id = "2", Sources = ["充电宝"], Targets = [otherTarget], Forbidden = [otherForbidden] });

        Assert.StartsWith("'charging treasure' is approved", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("妆", "", "妆", "", true)]
    [InlineData("妆", "", "鞋", "", false)]
    [InlineData("妆", "", "", "妆", false)]
    [InlineData("", "妆", "妆", "", false)]
    [InlineData("", "妆", "", "", true)]
    public void Inspect_RowsForOneSource_AreComparedWhereBothCanHold(string oneWhen, string oneUnless, string otherWhen, string otherUnless, bool isCompared)
    {
        var first = new TermEntry { Id = "1", Sources = ["气垫"], Targets = ["cushion"], RequiredCues = Cues(oneWhen), ExcludedCues = Cues(oneUnless) };
        var second = new TermEntry { Id = "2", Sources = ["气垫"], Targets = ["air sole"], Forbidden = ["cushion"], RequiredCues = Cues(otherWhen), ExcludedCues = Cues(otherUnless) };

        Assert.Equal(isCompared, Inspect("en", first, second).Any(p => p.CheckId == "LK9105"));
    }

    [Fact]
    public void Inspect_Nothing_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => GlossaryInspector.Inspect(null!, LanguageTag.Parse("zh"), null));
        Assert.Throws<ArgumentNullException>(() => GlossaryInspector.Inspect([], null!, null));
    }

    private static string[] Cues(string cue) => cue.Length > 0 ? [cue] : [];

    private static IReadOnlyList<MarketPackProblem> Inspect(string target, params TermEntry[] entries) =>
        GlossaryInspector.Inspect(entries, LanguageTag.Parse("zh-Hans"), LanguageTag.Parse(target));
}
