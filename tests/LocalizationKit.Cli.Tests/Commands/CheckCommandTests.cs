using System.Text.Json;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Good = """{"id":"good","targetLanguage":"en","fields":[{"name":"title","source":"纯棉衬衫","target":"Cotton shirt"}]}""";
    private const string Blocked = """{"id":"blocked","targetLanguage":"en","fields":[{"name":"title","source":"售价199元","target":"Price: $199"}]}""";
    private const string Held = """{"id":"held","targetLanguage":"en","fields":[{"name":"title","source":"纯棉衬衫，宽松版型","target":""}]}""";

    [Theory]
    [InlineData(Good, "block", 0)]
    [InlineData(Good, "review", 0)]
    [InlineData(Held, "block", 0)]
    [InlineData(Held, "review", 1)]
    [InlineData(Blocked, "block", 1)]
    [InlineData(Blocked, "never", 0)]
    [InlineData("not json", "never", 3)]
    [InlineData(Blocked + "\nnot json", "block", 3)]
    public async Task Check_AVerdictAndAThreshold_GiveTheExitCode(string batch, string failOn, int code)
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", batch), "--fail-on", failOn, "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(code, result.Code);
    }

    [Fact]
    public async Task Check_BadRecordsAmongGoodOnes_JudgesAllAndKeepsTheirOrder()
    {
        using var folder = new TemporaryFolder();
        var batch = string.Join('\n', Good, "{", """{"id":7}""", """{"id":"","source":"a"}""", Good, Blocked, """{"id":"x","market":"zz-ZZ","source":"你好","target":"hi"}""");

        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", batch), "--fail-on", "never", "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(3, result.Code);
        var rows = Rows(folder.File("out.jsonl"));
        Assert.Equal(["publish", "error", "error", "error", "error", "block", "error"], rows.Select(r => r.GetProperty("verdict").GetString()));
        Assert.Equal(["LK9001", "LK9002", "LK9003", "LK9004", "LK9005"], rows.Where(r => r.GetProperty("verdict").GetString() == "error").Select(r => r.GetProperty("findings")[0].GetProperty("check").GetString()));
        Assert.Equal(2, rows[1].GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("--market", "xx-XX", "no market 'xx-XX'")]
    [InlineData("--market", "ja-XX", "ja-JP")]
    [InlineData("--select", "LK88*", "no check fits 'LK88*'")]
    [InlineData("--severity", "LK2001=fatal", "neutral, minor, major, critical")]
    [InlineData("--severity", "LK2001", "LK3005=minor")]
    [InlineData("--fail-on", "sometimes", "block, review, never")]
    [InlineData("--format", "xml", "pretty, plain, jsonl")]
    [InlineData("--target", "english", "language tag")]
    [InlineData("--jobs", "0", "between 1 and 1024")]
    [InlineData("--jobs", "many", "many")]
    [InlineData("--glossary", "missing.tsv", "missing.tsv")]
    [InlineData("--pack", "missing", "missing")]
    [InlineData("--config", "missing.json", "missing.json")]
    [InlineData("--baseline", "missing.json", "--write-baseline")]
    [InlineData("--frobnicate", "x", "--frobnicate")]
    public async Task Check_AWrongOption_EndsWithTwoAndSaysHowToMendIt(string option, string value, string hint)
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", Good), option, value);

        Assert.Equal(2, result.Code);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AMissingFileOrAFolder_EndsWithTwoAndNamesIt()
    {
        using var folder = new TemporaryFolder();

        var missing = await CommandLine.RunAsync("check", folder.File("nowhere.jsonl"));
        var directory = await CommandLine.RunAsync("check", folder.Path);

        Assert.Equal((2, 2), (missing.Code, directory.Code));
        Assert.Contains("nowhere.jsonl", missing.Error, StringComparison.Ordinal);
        Assert.Contains(folder.Path, directory.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AFieldOfFiftyMegabytes_IsRefusedAndTheRestIsJudged()
    {
        using var folder = new TemporaryFolder();
        var huge = """{"id":"huge","targetLanguage":"en","source":"纯棉衬衫","target":"@"}""".Replace("@", new string('a', 50 * 1024 * 1024), StringComparison.Ordinal);

        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", Good + "\n" + huge + "\n" + Held), "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(3, result.Code);
        var rows = Rows(folder.File("out.jsonl"));
        Assert.Equal(["publish", "error", "review"], rows.Select(r => r.GetProperty("verdict").GetString()));
        Assert.Equal("LK9006", rows[1].GetProperty("findings")[0].GetProperty("check").GetString());
        Assert.Equal("huge", rows[1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Check_BrokenUtf8AndALoneSurrogate_AreRefusedAndTheRestIsJudged()
    {
        using var folder = new TemporaryFolder();
        byte[] batch = [.. "{\"id\":\"a\",\"targetLanguage\":\"en\",\"source\":\""u8, 0xE4, 0xBD, .. "\",\"target\":\"x\"}\n"u8, .. """{"id":"b","targetLanguage":"en","source":"好","target":"\ud800"}"""u8, .. "\n"u8, .. System.Text.Encoding.UTF8.GetBytes(Good)];

        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", batch), "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(3, result.Code);
        var checks = Rows(folder.File("out.jsonl")).Select(r => r.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("check").GetString()).FirstOrDefault());
        Assert.Equal(["LK9007", "LK9008", null], checks);
    }

    [Fact]
    public async Task Check_ACsvRowWithTooFewCells_IsRefusedAndTheRestIsJudged()
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("in.csv", "id,source,target\n1,纯棉衬衫,Cotton shirt\n2,纯棉\n3,\"圆领, 短袖\",\"Crew neck, short sleeves\"\n");

        var result = await CommandLine.RunAsync("check", batch, "--target", "en", "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(3, result.Code);
        var rows = Rows(folder.File("out.jsonl"));
        Assert.Equal(["publish", "error", "publish"], rows.Select(r => r.GetProperty("verdict").GetString()));
        Assert.Equal(3, rows[1].GetProperty("line").GetInt32());
        Assert.Equal("LK9009", rows[1].GetProperty("findings")[0].GetProperty("check").GetString());
    }

    [Fact]
    public async Task Check_AnEmptyFile_IsAnEmptyResult()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", ""), "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(0, result.Code);
        Assert.Empty(File.ReadAllText(folder.File("out.jsonl")));
    }

    [Fact]
    public async Task Check_ABaselineOfAllFindings_LetsTheSameBatchPass()
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("in.jsonl", Blocked);
        await CommandLine.RunAsync("check", batch, "--write-baseline", folder.File("known.json"), "-o", folder.File("a.txt"));

        var result = await CommandLine.RunAsync("check", batch, "--baseline", folder.File("known.json"), "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(0, result.Code);
        var row = Assert.Single(Rows(folder.File("out.jsonl")));
        Assert.Equal("publish", row.GetProperty("verdict").GetString());
        Assert.True(row.GetProperty("findings")[0].GetProperty("suppressed").GetBoolean());
    }

    [Fact]
    public async Task Check_AGlossaryOfTheUser_IsHeld()
    {
        using var folder = new TemporaryFolder();
        var glossary = folder.Write("brand.tsv", "source\ttarget\tforbidden\n气垫\tcushion foundation\tair mattress\n");
        var batch = folder.Write("in.jsonl", """{"id":"1","targetLanguage":"en","source":"气垫","target":"Air mattress"}""");

        await CommandLine.RunAsync("check", batch, "--glossary", glossary, "--format", "jsonl", "-o", folder.File("out.jsonl"));

        var checks = Rows(folder.File("out.jsonl"))[0].GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("check").GetString());
        Assert.Contains("LK1002", checks);
    }

    [Fact]
    public async Task Check_ABrokenGlossary_EndsWithTwoAndNamesFileAndLine()
    {
        using var folder = new TemporaryFolder();
        var glossary = folder.Write("brand.tsv", "source\ttarget\n气垫\tcushion\n\tnothing\n");

        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", Good), "--glossary", glossary);

        Assert.Equal(2, result.Code);
        Assert.Contains("brand.tsv(3)", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_SeverityAndIgnore_ChangeWhatCounts()
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("in.jsonl", Blocked);

        var milder = await CommandLine.RunAsync("check", batch, "--severity", "LK2*=minor", "-o", folder.File("a.txt"));
        var without = await CommandLine.RunAsync("check", batch, "--ignore", "LK2*", "-o", folder.File("b.txt"));

        Assert.Equal((0, 0), (milder.Code, without.Code));
    }

    [Fact]
    public async Task Check_Pretty_ShowsThePlaceOnBothSidesAndASummary()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", Blocked + "\n" + Good));

        Assert.Contains("BLOCK", result.Output, StringComparison.Ordinal);
        Assert.Contains("售价199元", result.Output, StringComparison.Ordinal);
        Assert.Contains("~~~~", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 listings: 1 publish, 0 review, 1 block, 0 unreadable", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Stats_AreOneLineOfJson()
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", Good), "--stats", "-o", folder.File("out.txt"));

        using var stats = JsonDocument.Parse(result.Error);
        Assert.Equal(1, stats.RootElement.GetProperty("records").GetInt32());
        Assert.True(stats.RootElement.GetProperty("peakBytes").GetInt64() > 0);
    }

    [Fact]
    public async Task Check_NearestConfig_IsReadAndTheCommandLineWins()
    {
        using var folder = new TemporaryFolder();
        var config = folder.Write("lockit.json", """{"failOn":"never","severity":{"LK2007":"minor"}}""");
        var batch = folder.Write("in.jsonl", Blocked);

        var quiet = await CommandLine.RunAsync("check", batch, "--config", config, "-o", folder.File("a.txt"));
        var strict = await CommandLine.RunAsync("check", batch, "--config", config, "--fail-on", "block", "--severity", "LK2007=critical", "-o", folder.File("b.txt"));

        Assert.Equal((0, 1), (quiet.Code, strict.Code));
    }

    [Theory]
    [InlineData("""{"markte":"ja-JP"}""", "markte")]
    [InlineData("""{"market":5}""", "must be a text")]
    [InlineData("{", "lockit.json:1")]
    [InlineData("[]", "one JSON object")]
    [InlineData("""{"jobs":"two"}""", "whole number")]
    public async Task Check_ABrokenConfig_EndsWithTwo(string config, string hint)
    {
        using var folder = new TemporaryFolder();
        var result = await CommandLine.RunAsync("check", folder.Write("in.jsonl", Good), "--config", folder.Write("lockit.json", config));

        Assert.Equal(2, result.Code);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
    }

    private static List<JsonElement> Rows(string path) => [.. File.ReadLines(path).Select(l => JsonDocument.Parse(l).RootElement)];
}
