using System.Text.Json;
using LocalizationKit.TestSupport.AzureService;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class TranslateCommandTests : IAsyncLifetime, IDisposable
{
    private const string KeyVariable = "LOCKIT_TEST_TRANSLATOR_KEY";
    private const string Shirt = """{"id":"shirt","market":"en-US","stock":7,"fields":[{"name":"title","source":"纯棉衬衫","target":null,"pos":1},{"name":"bullet","source":"可机洗","target":"Machine washable"}],"merchant":{"name":"甲"}}""";

    private readonly TemporaryFolder _folder = new();
    private FakeTranslator _service = null!;

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable(KeyVariable, FakeTranslator.Key);
        _service = await FakeTranslator.StartAsync();
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Translate_AMissingTarget_IsFilledAndTheRestIsKept()
    {
        _service.Phrases.Add("en", "衬衫", " shirt");

        var result = await TranslateAsync(Shirt, "--report", _folder.File("report.jsonl"));

        Assert.Equal((0, ""), (result.Code, result.Output));
        Assert.Equal(
            """{"id":"shirt","market":"en-US","fields":[{"name":"title","source":"纯棉衬衫","target":"cotton shirt","pos":1},{"name":"bullet","source":"可机洗","target":"Machine washable"}],"stock":7,"merchant":{"name":"甲"}}""" + "\n",
            await File.ReadAllTextAsync(_folder.File("out.jsonl")));
        Assert.Equal(["""<mstrans:dictionary translation="cotton">纯棉</mstrans:dictionary>衬衫"""], Assert.Single(_service.Requests).Texts);
        Assert.Equal("publish", Assert.Single(Rows("report.jsonl")).GetProperty("verdict").GetString());
        Assert.Contains("1 fields translated, 0 not", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_WithoutAnOutputFile_WritesTheBatchToStandardOutput()
    {
        var config = Config();
        var result = await CommandLine.RunAsync("translate", _folder.Write("in.jsonl", """{"id":"1","targetLanguage":"ja","source":"春装"}"""), "--config", config, "--fail-on", "never");

        Assert.Equal("""{"id":"1","targetLanguage":"ja","source":"春装","target":"ja:春装"}""" + "\n", result.Output);
    }

    [Fact]
    public async Task Translate_TermsOfGlossaryAndListing_AreInTheBatch()
    {
        var glossary = _folder.Write("brand.tsv", "source\ttarget\n云感\tCloudFeel\n");

        await TranslateAsync("""{"id":"1","market":"en-US","source":"云感外套 天丝里布 {size} X-100","terms":[{"source":"天丝","target":["Tencel"]}],"protected":["X-100"]}""", "--glossary", glossary, "--fail-on", "never");

        var target = Assert.Single(Rows("out.jsonl")).GetProperty("target").GetString()!;
        Assert.All(["CloudFeel", "Tencel", "{size}", "X-100"], t => Assert.Contains(t, target, StringComparison.Ordinal));
        var sent = Assert.Single(Assert.Single(_service.Requests).Texts);
        Assert.Contains("""<mstrans:dictionary translation="CloudFeel">云感</mstrans:dictionary>""", sent, StringComparison.Ordinal);
        Assert.Contains("""<span class="notranslate">{size}</span>""", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_AWrongTranslation_IsFoundByTheChecks()
    {
        _service.Phrases.Add("en", "售价199元", "Price: $199");

        var result = await TranslateAsync("""{"id":"1","market":"en-US","source":"售价199元"}""", "--report", _folder.File("report.jsonl"));

        Assert.Equal(1, result.Code);
        Assert.Contains(Assert.Single(Rows("report.jsonl")).GetProperty("findings").EnumerateArray(), f => f.GetProperty("check").GetString() == "LK2007");
    }

    [Fact]
    public async Task Translate_AServiceThatStaysDown_EndsWithFourAndWritesTheWholeBatch()
    {
        _service.Fail([.. Enumerable.Repeat(FakeFault.Error(503, 503000), 50)]);
        var batch = string.Join('\n', Enumerable.Range(0, 3).Select(i => Shirt.Replace("\"shirt\"", $"\"{i}\"", StringComparison.Ordinal)));

        var result = await TranslateAsync(batch, "--report", _folder.File("report.jsonl"), "--fail-on", "never");

        Assert.Equal(4, result.Code);
        Assert.Equal([JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null], Rows("out.jsonl").Select(r => r.GetProperty("fields")[0].GetProperty("target").ValueKind));
        Assert.All(Rows("report.jsonl"), r =>
        {
            Assert.Equal("review", r.GetProperty("verdict").GetString());
            Assert.Contains(r.GetProperty("findings").EnumerateArray(), f => f.GetProperty("check").GetString() == "LK9201" && f.GetProperty("field").GetString() == "title");
        });
        Assert.Contains("LK9201, 3 fields", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_AWrongKey_AsksOnceAndNamesNoKey()
    {
        Environment.SetEnvironmentVariable(KeyVariable + "_WRONG", "ffffffffffffffffffffffffffffffff");
        var batch = string.Join('\n', Enumerable.Range(0, 500).Select(i => Shirt.Replace("\"shirt\"", $"\"{i}\"", StringComparison.Ordinal)));

        var result = await TranslateAsync(batch, "--config", Config(key: KeyVariable + "_WRONG"));

        Assert.Equal(4, result.Code);
        Assert.Single(_service.Requests);
        Assert.Equal(500, Rows("out.jsonl").Count);
        Assert.Contains("LK9203, 500 fields", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ffffffff", result.Error + result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_RecordsThatCannotBeUsed_AreReportedAndReadableOnesKept()
    {
        var batch = string.Join('\n', Shirt, "{", """{"id":"x","market":"zz-ZZ","source":"春装"}""");

        var result = await TranslateAsync(batch, "--report", _folder.File("report.jsonl"), "--fail-on", "never");

        Assert.Equal(3, result.Code);
        Assert.Equal(["shirt", "x"], Rows("out.jsonl").Select(r => r.GetProperty("id").GetString()));
        Assert.Equal(["LK9001", "LK9005"], Rows("report.jsonl").Skip(1).Select(r => r.GetProperty("findings")[0].GetProperty("check").GetString()));
    }

    [Fact]
    public async Task Translate_ACsvBatch_BecomesJsonLines()
    {
        var input = _folder.Write("in.csv", "id,source,target,target_language\n1,春装,,ja\n2,夏装,夏服,ja\n");

        var result = await CommandLine.RunAsync("translate", input, "--config", Config(), "-o", _folder.File("out.jsonl"), "--fail-on", "never");

        Assert.Equal(0, result.Code);
        Assert.Equal(["春装", "夏装"], Rows("out.jsonl").Select(r => FieldOf(r).GetProperty("source").GetString()));
        Assert.Equal(["ja:春装", "夏服"], Rows("out.jsonl").Select(r => FieldOf(r).GetProperty("target").GetString()));
    }

    [Theory]
    [InlineData("""{"translation":{"key":"secret-0815"}}""", "environment variable AZURE_TRANSLATOR_KEY")]
    [InlineData("""{"translation":{"keyVariable":"LOCKIT_TEST_NOT_SET"}}""", "LOCKIT_TEST_NOT_SET is not set")]
    [InlineData("""{"translation":{"geography":"mars"}}""", "global, americas, asia-pacific, europe, us-government, china")]
    [InlineData("""{"translation":{"colour":"red"}}""", "unknown setting")]
    [InlineData("""{"translation":{"endpoint":"nowhere"}}""", "must be an address")]
    [InlineData("""{"translation":{"concurrency":"many"}}""", "whole number")]
    [InlineData("""{"translation":"azure"}""", "must be an object")]
    [InlineData("""{"translation":{"keyVariable":"LOCKIT_TEST_TRANSLATOR_KEY","concurrency":0}}""", "from 1 to 64")]
    [InlineData("""{"translation":{"keyVariable":"LOCKIT_TEST_TRANSLATOR_KEY","client":"sdk","apiVersion":"3.0"}}""", "2026-06-06 only")]
    public async Task Translate_AWrongSetting_EndsWithTwoAndSaysHowToMendIt(string config, string hint)
    {
        var result = await CommandLine.RunAsync("translate", _folder.Write("in.jsonl", Shirt), "--config", _folder.Write("lockit.json", config));

        Assert.Equal(2, result.Code);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-0815", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_InterruptedInTheMiddle_EndsWith130AndWholeLines()
    {
        using var lockit = new LockitProcess("translate", "-", "--input-format", "jsonl", "--target", "ja", "--config", Config(), "-o", _folder.File("out.jsonl"));
        for (var i = 0; i < 2000; i++)
        {
            await lockit.Input.WriteAsync($$"""{"id":"{{i}}","source":"商品{{i}}号"}""" + "\n");
        }

        await lockit.Input.FlushAsync();
        await WaitForContentAsync(_folder.File("out.jsonl"));

        lockit.SendInterrupt();
        var ended = await lockit.EndAsync();

        Assert.Equal(130, ended.Code);
        Assert.Contains("interrupted", ended.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n", await File.ReadAllTextAsync(_folder.File("out.jsonl")), StringComparison.Ordinal);
        var rows = Rows("out.jsonl");
        Assert.NotEmpty(rows);
        Assert.Equal(Enumerable.Range(0, rows.Count).Select(i => $"ja:商品{i}号"), rows.Select(r => r.GetProperty("target").GetString()));
    }

    private static JsonElement FieldOf(JsonElement row) => row.TryGetProperty("fields", out var fields) ? fields[0] : row;

    private static async Task WaitForContentAsync(string path)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            await Task.Delay(50, limit.Token);
        }
    }

    private Task<CommandLineResult> TranslateAsync(string batch, params string[] options)
    {
        string[] config = options.Contains("--config") ? [] : ["--config", Config()];
        return CommandLine.RunAsync(["translate", _folder.Write("in.jsonl", batch), "-o", _folder.File("out.jsonl"), .. config, .. options]);
    }

    private string Config(string key = KeyVariable) =>
        _folder.Write("lockit.json", $$$"""{"translation":{"endpoint":"{{{_service.Endpoint}}}","keyVariable":"{{{key}}}","maxRetries":1}}""");

    private List<JsonElement> Rows(string file) => [.. File.ReadAllLines(_folder.File(file)).Select(l => JsonDocument.Parse(l).RootElement.Clone())];
}
