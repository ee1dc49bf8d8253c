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
            Shirt.Replace("null", "\"cotton shirt\"", StringComparison.Ordinal),
            await File.ReadAllTextAsync(_folder.File("out.jsonl")));
        Assert.Equal(["""<mstrans:dictionary translation="cotton">纯棉</mstrans:dictionary>衬衫"""], Assert.Single(_service.Requests).Texts);
        Assert.Equal("publish", Assert.Single(Rows("report.jsonl")).GetProperty("verdict").GetString());
        Assert.Contains("1 fields translated, 0 not", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_WithoutAnOutputFile_WritesTheBatchToStandardOutputAsItWas()
    {
        using var lockit = new LockitProcess("translate", "--config", Config(), "--fail-on", "never");
        await lockit.Input.WriteAsync("""{ "id": 7, "targetLanguage": "ja", "source": "春装" }""" + "\r\n");
        lockit.Input.Close();

        Assert.Equal("""{ "id": 7, "targetLanguage": "ja", "source": "春装", "target": "ja:春装" }""" + "\r\n", (await lockit.EndAsync()).Output);
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
        Assert.Equal(batch.Replace("null", "\"cottonen:衬衫\"", StringComparison.Ordinal), await File.ReadAllTextAsync(_folder.File("out.jsonl")));
        Assert.Equal(["LK9001", "LK9005"], Rows("report.jsonl").Skip(1).Select(r => r.GetProperty("findings")[0].GetProperty("check").GetString()));
    }

    [Theory]
    [InlineData("in.csv", "id,source,target,target_language,price\r\n1,春装,,ja,09.90\r\n2,夏装,夏服,ja,1\r\n", "春装,,", "春装,ja:春装,")]
    [InlineData("in.xlf", "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"ja\" original=\"a\"><body>\n<trans-unit id=\"1\"><source>春装</source>\n  <target/></trans-unit><trans-unit id=\"2\"><source>夏装</source><target>夏服</target></trans-unit></body></file></xliff>", "<target/>", "<target>ja:春装</target>")]
    [InlineData("ja.po", "msgid \"\"\nmsgstr \"\"\n\"Language: ja\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n# keep\nmsgid \"春装\"\nmsgstr \"\"\n", "msgid \"春装\"\nmsgstr \"\"", "msgid \"春装\"\nmsgstr \"ja:春装\"")]
    public async Task Translate_ABatchOfAnyForm_ComesOutInItsOwn(string name, string content, string before, string after)
    {
        var input = _folder.Write(name, content);

        var result = await CommandLine.RunAsync("translate", input, "--config", Config(), "-o", _folder.File("out"), "--fail-on", "never");

        Assert.Equal((0, ""), (result.Code, result.Output));
        Assert.Equal(content.Replace(before, after, StringComparison.Ordinal), await File.ReadAllTextAsync(_folder.File("out")));
    }

    [Fact]
    public async Task Translate_InPlace_ReplacesEachBatchAndAsksAgainForNothing()
    {
        string[] files = [_folder.Write("a.jsonl", Shirt), _folder.Write("b.csv", "id,source,target,target_language\n1,春装,,ja\n")];

        var first = await CommandLine.RunAsync(["translate", .. files, "--in-place", "--config", Config(), "--fail-on", "never"]);
        var asked = _service.Requests.Count;
        var second = await CommandLine.RunAsync(["translate", .. files, "--in-place", "--config", Config(), "--fail-on", "never"]);

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal("id,source,target,target_language\n1,春装,ja:春装,ja\n", await File.ReadAllTextAsync(files[1]));
        Assert.Equal(2, asked);
        Assert.Equal(asked, _service.Requests.Count);
    }

    [Theory]
    [InlineData("-o", "out.jsonl")]
    [InlineData("--in-place", "-o", "out.jsonl")]
    public async Task Translate_SeveralBatchesIntoOne_IsRefusedBeforeAnythingIsAsked(params string[] options)
    {
        var result = await CommandLine.RunAsync(["translate", _folder.Write("a.jsonl", Shirt), _folder.Write("b.jsonl", Shirt), "--config", Config(), .. options]);

        Assert.Equal(2, result.Code);
        Assert.Contains("--in-place", result.Error, StringComparison.Ordinal);
        Assert.Empty(_service.Requests);
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
    public async Task Translate_InterruptedInTheMiddle_EndsWith130AndKeepsWhatCame()
    {
        // The first window is answered; the second one waits until the tool has been interrupted.
        using var gate = new ManualResetEventSlim();
        var isInSecond = HoldSecondWindow(gate);
        var input = _folder.Write("in.jsonl", Goods(1000));
        using var lockit = new LockitProcess("translate", input, "--target", "ja", "--config", Config(), "-o", _folder.File("out.jsonl"));
        await isInSecond.WaitAsync(TimeSpan.FromMinutes(2));

        lockit.SendInterrupt();
        var ended = await lockit.EndAsync();
        gate.Set();

        Assert.Equal(130, ended.Code);
        Assert.Contains("interrupted", ended.Error, StringComparison.Ordinal);
        var rows = Rows("out.jsonl");
        Assert.Equal(1000, rows.Count);
        Assert.Equal(
            Enumerable.Range(0, 1000).Select(i => i < 200 ? $"ja:商品{i}号" : null),
            rows.Select(r => r.TryGetProperty("target", out var target) ? target.GetString() : null));
    }

    [Fact]
    public async Task Translate_KilledInTheMiddle_AsksOnlyForTheRestWhenItRunsAgain()
    {
        // The first window is answered; the process dies while it waits for the second one.
        using var gate = new ManualResetEventSlim();
        var isInSecond = HoldSecondWindow(gate);
        string[] command = ["translate", _folder.Write("in.jsonl", Goods(500)), "--target", "ja", "--config", Config(), "-o", _folder.File("out.jsonl"), "--fail-on", "never"];
        using (var lockit = new LockitProcess(command))
        {
            await isInSecond.WaitAsync(TimeSpan.FromMinutes(2));
            lockit.Kill();
            await lockit.EndAsync();
        }

        gate.Set();
        Assert.False(File.Exists(_folder.File("out.jsonl")));
        Assert.Equal(200, File.ReadAllLines(_folder.File("out.jsonl.journal")).Length);
        var before = _service.Requests.Count;

        var again = await CommandLine.RunAsync(command);

        Assert.Equal(0, again.Code);
        Assert.Contains("200 translations stood in", again.Error, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(200, 300).Select(static i => $"商品{i}号"), _service.Requests.Skip(before).SelectMany(static r => r.Texts));
        Assert.Equal(Enumerable.Range(0, 500).Select(static i => $"ja:商品{i}号"), Rows("out.jsonl").Select(static r => r.GetProperty("target").GetString()));
        Assert.False(File.Exists(_folder.File("out.jsonl.journal")));
    }

    [Fact]
    public async Task Translate_AServiceThatComesBack_IsAskedOnlyForWhatFailed()
    {
        // The only request of the first window fails, and so does its repetition.
        _service.Fail(FakeFault.Error(503, 503000), FakeFault.Error(503, 503000));
        var first = await TranslateAsync(Goods(500), "--target", "ja", "--fail-on", "never");
        var before = _service.Requests.Count;

        var second = await TranslateAsync(Goods(500), "--target", "ja", "--fail-on", "never");

        Assert.Equal((4, 0), (first.Code, second.Code));
        Assert.Contains("keeps what came", first.Error, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 200).Select(static i => $"商品{i}号"), _service.Requests.Skip(before).SelectMany(static r => r.Texts));
        Assert.All(Rows("out.jsonl"), static r => Assert.StartsWith("ja:", r.GetProperty("target").GetString(), StringComparison.Ordinal));
        Assert.False(File.Exists(_folder.File("out.jsonl.journal")));
    }

    [Fact]
    public async Task Translate_ATargetThatCannotBeWritten_IsSaidBeforeAnythingIsAsked()
    {
        var result = await TranslateAsync(Shirt, "-o", Path.Combine(_folder.Write("file", ""), "out.jsonl"));

        Assert.Equal(2, result.Code);
        Assert.Contains("nothing was asked for", result.Error, StringComparison.Ordinal);
        Assert.Empty(_service.Requests);
    }

    private static string Goods(int count) => string.Concat(Enumerable.Range(0, count).Select(static i => $$"""{"id":"{{i}}","source":"商品{{i}}号"}""" + "\n"));

    private Task<CommandLineResult> TranslateAsync(string batch, params string[] options)
    {
        string[] config = options.Contains("--config") ? [] : ["--config", Config()];
        string[] output = options.Contains("-o") ? [] : ["-o", _folder.File("out.jsonl")];
        return CommandLine.RunAsync(["translate", _folder.Write("in.jsonl", batch), .. output, .. config, .. options]);
    }

    private string Config(string key = KeyVariable) =>
        _folder.Write("lockit.json", $$$"""{"translation":{"endpoint":"{{{_service.Endpoint}}}","keyVariable":"{{{key}}}","maxRetries":1}}""");

    private List<JsonElement> Rows(string file) => [.. File.ReadAllLines(_folder.File(file)).Select(l => JsonDocument.Parse(l).RootElement.Clone())];

    // Answers the first window of 200 texts; the texts of the next one wait at the gate. The task ends when one of them has come.
    private Task HoldSecondWindow(ManualResetEventSlim gate)
    {
        var answered = 0;
        var isInSecond = new TaskCompletionSource();
        _service.Spoil = text =>
        {
            if (Interlocked.Increment(ref answered) > 200)
            {
                isInSecond.TrySetResult();
                gate.Wait();
            }

            return text;
        };
        return isInSecond.Task;
    }
}
