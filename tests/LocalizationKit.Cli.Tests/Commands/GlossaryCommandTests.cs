namespace LocalizationKit.Cli.Tests.Commands;

public sealed class GlossaryCommandTests
{
    private const string Table = "source\ttarget\tforbidden\twhen\tnote\tid\tseverity\n充电宝\tPowerbank|Akkupack\tLadeschatz\t!宝石\t\tA1\tmajor\n";

    [Theory]
    [InlineData("a.tbx", "dca")]
    [InlineData("a.tbx", "dct")]
    [InlineData("a.utx", "dca")]
    [InlineData("a.csv", "dca")]
    public async Task ExportThenImport_GivesTheTableBack(string file, string style)
    {
        using var folder = new TemporaryFolder();
        var exported = await CommandLine.RunAsync("glossary", "export", folder.Write("brand.tsv", Table), "--target", "de", "--style", style, "-o", folder.File(file));

        var imported = await CommandLine.RunAsync("glossary", "import", folder.File(file));

        Assert.Equal((0, "", 0, Table), (exported.Code, exported.Error, imported.Code, imported.Output));
    }

    [Fact]
    public async Task Export_Market_WritesTheVerticalAndWhatIsCommon()
    {
        var beauty = await CommandLine.RunAsync("glossary", "export", "ja-JP", "--vertical", "beauty", "--to", "utx");

        Assert.Equal(0, beauty.Code);
        Assert.StartsWith("#UTX 1.11; zh-Hans/ja; ja-JP@", beauty.Output, StringComparison.Ordinal);
        Assert.Contains("气垫\tクッションファンデーション\t\tapproved", beauty.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "nowhere", "ja-JP")]
    [InlineData("import", "nowhere.tbx", "nowhere.tbx")]
    [InlineData("mine", "-", "name files")]
    public async Task WrongArgument_NamesTheRemedy(string command, string what, string remedy)
    {
        var result = await CommandLine.RunAsync("glossary", command, what);

        Assert.Equal(2, result.Code);
        Assert.Contains(remedy, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_NoLanguage_AsksForIt()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("glossary", "export", folder.Write("brand.tsv", Table), "--to", "tbx");

        Assert.Equal(2, result.Code);
        Assert.Contains("--target de", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mine_ApprovedPairs_GivesATableThatLintsClean()
    {
        using var folder = new TemporaryFolder();
        string[] lines =
        [
            """{"id":"1","source":"露营折叠椅","target":"Folding chair for camping"}""",
            """{"id":"2","source":"阳台折叠椅","target":"Balcony folding chair"}""",
            """{"id":"3","source":"儿童折叠椅","target":"Kids folding chair"}""",
            """{"id":"4","source":"雨衣","target":"Raincoat"}""",
            """{"id":"5","source":"书包","target":"School bag"}""",
        ];
        var batch = folder.Write("approved.jsonl", string.Join('\n', lines));

        var mined = await CommandLine.RunAsync("glossary", "mine", batch, "--target", "en", "-o", folder.File("candidates.tsv"));
        var lint = await CommandLine.RunAsync("glossary", "lint", folder.File("candidates.tsv"), "--target", "en");

        Assert.Equal((0, 0), (mined.Code, lint.Code));
        Assert.Contains("折叠椅\tfolding chair\ttogether 3 of 3 and 3; phi 1.00", await File.ReadAllTextAsync(folder.File("candidates.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mine_TranslationMemory_GivesTheTermsOfTheLanguageAskedFor()
    {
        using var folder = new TemporaryFolder();
        string[] places = ["露营", "阳台", "儿童"];
        var units = string.Concat(places.Select(p => $"<tu><tuv xml:lang=\"zh\"><seg>{p}折叠椅</seg></tuv><tuv xml:lang=\"en\"><seg>Folding chair {p.Length}</seg></tuv><tuv xml:lang=\"de\"><seg>Klappstuhl</seg></tuv></tu>"));
        var batch = folder.Write("memory.data", $"<tmx version=\"1.4\"><header srclang=\"zh\"/><body>{units}</body></tmx>");

        var mined = await CommandLine.RunAsync("glossary", "mine", batch, "--input-format", "tmx", "--target", "en");

        Assert.Equal(0, mined.Code);
        Assert.Contains("折叠椅\tfolding chair\t", mined.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("klappstuhl", mined.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Lint_LanguageGiven_FindsTheWrongScript()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("glossary", "lint", folder.Write("brand.tsv", "source\ttarget\n充电宝\t充電宝\n伞\tTODO\n"), "--target", "de");

        Assert.Equal(0, result.Code);
        Assert.Contains("brand.tsv(2): warning LK9111", result.Output, StringComparison.Ordinal);
        Assert.Contains("brand.tsv(3): warning LK9108", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TermbaseAsGlossary_TakesTheLanguagesOfTheRun()
    {
        using var folder = new TemporaryFolder();
        await CommandLine.RunAsync("glossary", "export", folder.Write("brand.tsv", Table), "--target", "de", "-o", folder.File("a.tbx"));
        var batch = folder.Write("in.jsonl", """{"id":"1","source":"大容量充电宝","target":"Großer Ladeschatz"}""");

        var german = await CommandLine.RunAsync("check", batch, "--target", "de", "--glossary", folder.File("a.tbx"), "--format", "jsonl", "-o", folder.File("out.jsonl"));
        var french = await CommandLine.RunAsync("check", batch, "--target", "fr", "--glossary", folder.File("a.tbx"));

        Assert.Equal(("", 0), (german.Error, german.Code));
        Assert.Contains("LK1002", await File.ReadAllTextAsync(folder.File("out.jsonl")), StringComparison.Ordinal);
        Assert.Equal(2, french.Code);
        Assert.Contains("the file has zh-Hans, de", french.Error, StringComparison.Ordinal);
    }
}
