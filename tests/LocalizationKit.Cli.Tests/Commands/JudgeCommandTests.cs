using System.Text.Json;
using LocalizationKit.TestSupport.AzureService;
using LocalizationKit.TestSupport.ChatService;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class JudgeCommandTests : IAsyncLifetime, IDisposable
{
    private const string KeyVariable = "LOCKIT_TEST_SECOND_OPINION_KEY";
    private const string Batch = """{"id":"1","targetLanguage":"en","source":"户外折叠椅收纳方便携带轻松","target":"Outdoor folding chair that is easy to carry"}""" + "\n";

    private readonly TemporaryFolder _folder = new();
    private FakeChat _model = null!;
    private FakeTranslator _engine = null!;

    public async Task InitializeAsync()
    {
        Environment.SetEnvironmentVariable(KeyVariable, FakeTranslator.Key);
        _model = await FakeChat.StartAsync();
        _engine = await FakeTranslator.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _model.DisposeAsync();
        await _engine.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_WithAJudgeThatFindsAnError_HoldsTheListing()
    {
        _model.Answer = _ => """{"errors":[{"severity":"critical","category":"mistranslation","source":"折叠椅","target":"folding chair","explanation":"Wrong chair."}]}""";

        var result = await CheckAsync("--judge", "--fail-on", "review");

        var verdict = JsonDocument.Parse(result.Output).RootElement;
        var finding = verdict.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("check").GetString() == "LK2704");
        Assert.Equal((1, "review", "major"), (result.Code, verdict.GetProperty("verdict").GetString(), finding.GetProperty("severity").GetString()));
        Assert.Equal("folding chair", finding.GetProperty("target").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Check_WithAJudgeThatIsDown_SaysSoAndKeepsTheVerdict()
    {
        _model.Refuse(403);

        var result = await CheckAsync("--judge");

        Assert.Equal((4, "publish"), (result.Code, JsonDocument.Parse(result.Output).RootElement.GetProperty("verdict").GetString()));
        Assert.Contains("LK9211, 1 texts without a second opinion", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithoutTheOption_AsksNobody()
    {
        Assert.Equal(0, (await CheckAsync()).Code);
        Assert.Empty(_model.Requests);
        Assert.Empty(_engine.Requests);
    }

    [Fact]
    public async Task Check_WithTheTranslationBack_ComparesItWithTheSource()
    {
        var result = await CheckAsync("--back-translate");

        // The fake engine writes the language before the text and translates nothing, so all the wording is lost.
        Assert.Contains("LK2702", result.Output, StringComparison.Ordinal);
        Assert.Equal("Outdoor folding chair that is easy to carry", Assert.Single(Assert.Single(_engine.Requests).Texts));
    }

    [Fact]
    public async Task Check_WithCandidatesFetched_AsksForATranslationOfTheSource()
    {
        var result = await CheckAsync("--fetch-candidates");

        Assert.Equal(0, result.Code);
        Assert.Equal("户外折叠椅收纳方便携带轻松", Assert.Single(Assert.Single(_engine.Requests).Texts));
    }

    [Fact]
    public async Task Check_WithATranslationCache_AsksOnceForAllRunsAndSpendsNothingThen()
    {
        var first = await CheckAsync("--fetch-candidates");
        var second = await CheckAsync(translationCharacters: 3, "--fetch-candidates");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Single(_engine.Requests);
        Assert.Equal(first.Output, second.Output);
        Assert.DoesNotContain("LK9213", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WithADamagedTranslationCache_AsksAgain()
    {
        await CheckAsync("--fetch-candidates");
        File.WriteAllText(Assert.Single(Directory.GetFiles(_folder.File("kept"), "*", SearchOption.AllDirectories)), "");

        await CheckAsync("--fetch-candidates");

        Assert.Equal(2, _engine.Requests.Count());
    }

    [Fact]
    public async Task Check_BeyondTheCharactersOfTheRun_SendsNothingAndSaysSo()
    {
        var result = await CheckAsync(translationCharacters: 3, "--fetch-candidates");

        Assert.Equal(0, result.Code);
        Assert.Empty(_engine.Requests);
        Assert.Contains("LK9213", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""", "names no judge")]
    [InlineData("""{"judge":{"onnx":{"model":"a.onnx","tokenizer":"b.model"}}}""", "There is no file")]
    [InlineData("""{"judge":{"chat":{"endpoint":"nowhere","model":"m"}}}""", "must be an address")]
    [InlineData("""{"judge":{"chat":{"endpoint":"http://127.0.0.1:9","model":"m","keyVariable":"LOCKIT_TEST_NOT_SET"}}}""", "LOCKIT_TEST_NOT_SET is not set")]
    [InlineData("""{"judge":{"lowestRisk":1.5}}""", "must be a number from 0 to 1")]
    [InlineData("""{"judge":{"chat":{"model":"m"}}}""", "'endpoint' is missing")]
    public async Task Check_WithSettingsThatDoNotFit_SaysWhatToDo(string config, string message)
    {
        var result = await CommandLine.RunAsync("check", _folder.Write("in.jsonl", Batch), "--config", _folder.Write("lockit.json", config), "--judge");

        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private Task<CommandLineResult> CheckAsync(params string[] options) => CheckAsync(10_000, options);

    // Results for programs go past the writers of a test, to standard output itself; so they are read from a file.
    private async Task<CommandLineResult> CheckAsync(int translationCharacters, params string[] options)
    {
        var config = JsonSerializer.Serialize(new
        {
            judge = new { chat = new { endpoint = _model.Endpoint.ToString(), model = "tiny", maxRetries = 0 }, lowestRisk = 0, translationCharacters, translationCache = "kept" },
            translation = new { endpoint = _engine.Endpoint.ToString(), keyVariable = KeyVariable },
        });
        var results = _folder.File("results.jsonl");
        var run = await CommandLine.RunAsync(["check", _folder.Write("in.jsonl", Batch), "--format", "jsonl", "-o", results, "--config", _folder.Write("lockit.json", config), .. options]);
        return run with { Output = await File.ReadAllTextAsync(results) };
    }
}
