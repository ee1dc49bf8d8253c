using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Testing;

public sealed class MarketCasesTests
{
    private const string Manifest = """{"id":"xx-shop","version":"1","language":"en","name":"Test"}""";
    private const string Terms = "source\ttarget\tforbidden\n天丝\tTencel\tsky silk\n";
    private const string Good = """{"name":"silk","verdict":"publish","checks":[],"listing":{"id":"1","fields":[{"name":"title","source":"天丝衬衫","target":"Tencel Shirt"}]}}""";
    private const string Bad = """{"name":"sky","verdict":"review","checks":["LK1002"],"listing":{"id":"2","fields":[{"name":"title","source":"天丝衬衫","target":"Sky Silk Shirt"}]}}""";

    [Fact]
    public void Faults_OfAPackWhoseCasesHold_AreNone()
    {
        var files = Pack(Good + "\n\n" + Bad + "\n");

        Assert.Empty(MarketCases.Faults(files, "xx-shop"));
        Assert.Equal([("1", Verdict.Publish), ("2", Verdict.Review)], MarketCases.Read(files, "xx-shop").Select(static c => (c.Listing.Id!, c.Verdict)));
    }

    [Fact]
    public void Faults_OfACaseThatDoesNotHold_SayWhatCameOut()
    {
        var faults = MarketCases.Faults(Pack(Bad.Replace("\"review\"", "\"publish\"", StringComparison.Ordinal).Replace("LK1002", "LK2001", StringComparison.Ordinal)), "xx-shop");

        Assert.Equal(2, faults.Count);
        Assert.StartsWith("xx-shop, 2, sky: Review instead of Publish. Found: LK1002 Major: ", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("xx-shop, 2, sky: LK2001 is silent. Found: LK1002 Major: ", faults[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfAPackThatIsBroken_AreItsErrors()
    {
        var faults = MarketCases.Faults(new TextPackFiles("xx-shop", new Dictionary<string, string> { ["market.json"] = Manifest, ["common.tsv"] = "sauce\ttarget\n" }), "xx-shop");

        Assert.NotEmpty(faults);
        Assert.All(faults, static f => Assert.StartsWith("xx-shop/common.tsv(1): error LK9104: ", f, StringComparison.Ordinal));
    }

    [Fact]
    public void Faults_OfAPackThatExtendsABuiltInOne_AreJudgedByBoth()
    {
        var files = new TextPackFiles("ja-JP-mine", new Dictionary<string, string>
        {
            ["market.json"] = """{"id":"ja-JP-mine","version":"1","language":"ja","name":"Mine","extends":"ja-JP"}""",
            [MarketCases.FileName] = """{"name":"price","verdict":"block","checks":["LK2007"],"listing":{"id":"1","fields":[{"name":"title","source":"售价199元","target":"価格199円"}]}}""",
        });

        Assert.Empty(MarketCases.Faults(files, "ja-JP-mine", BuiltInMarkets.Files));
    }

    [Theory]
    [InlineData("{", "line 2: no case")]
    [InlineData("null", "It is null")]
    [InlineData("""{"name":"a","verdict":"publish","checks":[]}""", "'listing' is missing")]
    [InlineData("""{"name":"a","verdict":"maybe","checks":[],"listing":{"id":"1","source":"一"}}""", "maybe")]
    [InlineData("""{"name":1,"verdict":"publish","checks":[],"listing":{"id":"1","source":"一"}}""", "no case")]
    [InlineData("""{"name":"a","verdict":"publish","checks":[null],"listing":{"id":"1","source":"一"}}""", "A check is null")]
    [InlineData("""{"name":"a","verdict":"publish","checks":[],"listing":{"id":"1"}}""", "line 2")]
    public void Read_ALineThatIsNoCase_NamesFileLineAndRemedy(string line, string hint)
    {
        var refusal = Assert.Throws<FormatException>(() => MarketCases.Read(Pack(Good + "\n" + line), "xx-shop"));

        Assert.StartsWith("xx-shop/cases.jsonl, line 2: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(hint, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_APackWithoutCases_HasNone() => Assert.Empty(MarketCases.Read(new TextPackFiles("a", new Dictionary<string, string>()), "a"));

    [Fact]
    public void TextPackFiles_KnowItsPackOnly()
    {
        var files = Pack(Good);

        Assert.Equal(["xx-shop"], files.Packs);
        Assert.Equal(["cases.jsonl", "common.tsv", "market.json"], files.Files("xx-shop"));
        Assert.Empty(files.Files("yy"));
        Assert.Throws<FileNotFoundException>(() => files.Open("xx-shop", "fashion.tsv"));
    }

    private static TextPackFiles Pack(string cases) =>
        new("xx-shop", new Dictionary<string, string> { ["market.json"] = Manifest, ["common.tsv"] = Terms, [MarketCases.FileName] = cases });
}
