using System.Globalization;
using System.Text.Json;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class TrainCommandTests
{
    [Fact]
    public async Task TrainGate_EnoughReviewedListings_WritesAGateThatCheckCites()
    {
        using var folder = new TemporaryFolder();
        var reviewed = folder.Write("reviewed.jsonl", Reviewed(400, bad: 0));
        var gate = folder.File("gate.json");

        var trained = await CommandLine.RunAsync("train", "gate", "--reviewed", reviewed, "--alpha", "0.05", "-o", gate);
        var check = await CommandLine.RunAsync("check", folder.Write("in.jsonl", """{"id":"1","source":"白色帽子","target":"White hat","targetLanguage":"en"}"""), "--gate", gate, "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(0, trained.Code);
        Assert.Contains("proven", trained.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.Code);
        using var verdict = JsonDocument.Parse(File.ReadAllText(folder.File("out.jsonl")));
        Assert.StartsWith("P(bad | published) ≤ 0.05", verdict.RootElement.GetProperty("gate").GetProperty("guarantee").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrainGate_TooFewReviewedListings_RefusesAndSaysHowManyItTakes()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("train", "gate", "--reviewed", folder.Write("reviewed.jsonl", Reviewed(40, bad: 0)), "--alpha", "0.01", "-o", folder.File("gate.json"));

        Assert.Equal(1, result.Code);
        Assert.Contains("would be needed", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("gate.json")));
    }

    [Fact]
    public async Task TrainGate_ARecordWithoutItsReview_NamesFileAndLine()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("train", "gate", "--reviewed", folder.Write("reviewed.jsonl", """{"id":"1","source":"白色","target":"White","targetLanguage":"en"}"""));

        Assert.Equal(2, result.Code);
        Assert.Contains("reviewed.jsonl:1", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"bad\"", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"1","penalty":1}""", "sourceLanguage")]
    [InlineData("""{"id":"1","sourceLanguage":"zh","targetLanguage":"en","source":"a","target":"b"}""", "penalty")]
    [InlineData("nonsense", "in.jsonl:1")]
    public async Task TrainRisk_AWrongRecord_NamesFileLineAndProperty(string line, string named)
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("train", "risk", folder.Write("in.jsonl", line), "-o", folder.File("own.model"));

        Assert.Equal(2, result.Code);
        Assert.Contains("in.jsonl:1", result.Error, StringComparison.Ordinal);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrainRisk_TooFewRecords_RefusesAndSaysHowManyItTakes()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("train", "risk", folder.Write("in.jsonl", Annotated(50)), "-o", folder.File("own.model"));

        Assert.Equal(2, result.Code);
        Assert.Contains("at least 1000 records", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrainRisk_EnoughRecords_WritesAModelThatCheckUses()
    {
        using var folder = new TemporaryFolder();
        var model = folder.File("own.model");

        var trained = await CommandLine.RunAsync("train", "risk", folder.Write("in.jsonl", Annotated(1200)), "-o", model, "--name", "shop", "--folds", "2");
        var check = await CommandLine.RunAsync("check", folder.Write("check.jsonl", """{"id":"1","source":"白色帽子","target":"White hat","targetLanguage":"en"}"""), "--risk-model", model, "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(0, trained.Code);
        Assert.Contains("auc=", trained.Output, StringComparison.Ordinal);
        using var verdict = JsonDocument.Parse(File.ReadAllText(folder.File("out.jsonl")));
        Assert.Equal("shop@1/zh-en", verdict.RootElement.GetProperty("versions").GetProperty("risk").GetString());
    }

    [Fact]
    public async Task Check_AFileThatIsNoModelOrGate_EndsWithTwo()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("other.json", "{}");
        var batch = folder.Write("in.jsonl", """{"id":"1","source":"白色","target":"White","targetLanguage":"en"}""");

        Assert.Equal(2, (await CommandLine.RunAsync("check", batch, "--gate", other)).Code);
        Assert.Equal(2, (await CommandLine.RunAsync("check", batch, "--risk-model", other)).Code);
        Assert.Equal(2, (await CommandLine.RunAsync("check", batch, "--gate", folder.File("missing.json"))).Code);
    }

    [Fact]
    public async Task TrainLexicon_ABadLineAmongEnoughPairs_LearnsFromTheRestAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        var lexicon = folder.File("zh-en.lexicon");

        var trained = await CommandLine.RunAsync("train", "lexicon", folder.Write("approved.jsonl", Approved(2100, "nonsense")), "--target", "en", "-o", lexicon, "--no-progress");
        var check = await CommandLine.RunAsync("check", folder.Write("in.jsonl", """{"id":"1","source":"白色帽子","target":"White hat","targetLanguage":"en"}"""), "--lexicon", lexicon, "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(3, trained.Code);
        Assert.Contains("2100 pairs", trained.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.Code);
        Assert.Equal(["approved.jsonl", "in.jsonl", "out.jsonl", "zh-en.lexicon"], FilesOf(folder));
    }

    [Fact]
    public async Task TrainLm_ABadLineAmongEnoughTexts_LearnsFromTheRestAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        var model = folder.File("en.lm");

        var trained = await CommandLine.RunAsync("train", "lm", folder.Write("approved.jsonl", Approved(2100, "nonsense")), "--target", "en", "-o", model, "--no-progress");
        var check = await CommandLine.RunAsync("check", folder.Write("in.jsonl", """{"id":"1","source":"白色帽子","target":"White hat","targetLanguage":"en"}"""), "--language-model", model, "--format", "jsonl", "-o", folder.File("out.jsonl"));

        Assert.Equal(3, trained.Code);
        Assert.Contains("2100 texts", trained.Output, StringComparison.Ordinal);
        Assert.Equal(0, check.Code);
    }

    [Theory]
    [InlineData("lexicon")]
    [InlineData("lm")]
    public async Task TrainLexiconOrLm_TooFewTexts_RefusesAndLeavesTheFileThatIsThere(string what)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("learned", "of before");

        var result = await CommandLine.RunAsync("train", what, folder.Write("approved.jsonl", Approved(20)), "--target", "en", "-o", file, "--no-progress");

        Assert.Equal(2, result.Code);
        Assert.Contains("at least", result.Error, StringComparison.Ordinal);
        Assert.Equal("of before", File.ReadAllText(file));
        Assert.Equal(["approved.jsonl", "learned"], FilesOf(folder));
    }

    [Fact]
    public async Task TrainRisk_ShareOutOfRange_NamesFileLineAndProperty()
    {
        using var folder = new TemporaryFolder();

        var result = await CommandLine.RunAsync("train", "risk", folder.Write("in.jsonl", """{"id":"1","sourceLanguage":"zh","targetLanguage":"en","source":"a","target":"b","bad":true,"badShare":1.5}"""), "-o", folder.File("own.model"));

        Assert.Equal(2, result.Code);
        Assert.Contains("in.jsonl:1: 'badShare'", result.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> FilesOf(TemporaryFolder folder) => Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    // Different texts whose words translate each other.
    private static string Approved(int count, string? last = null) => string.Join('\n', Enumerable.Range(0, count).Select(i =>
    {
        string[] source = ["白色", "黑色", "红色", "蓝色", "绿色"], target = ["white", "black", "red", "blue", "green"], things = ["帽子", "衬衫", "鞋子", "裙子"], words = ["hat", "shirt", "shoe", "skirt"];
        return $$"""{"id":"{{Text(i)}}","source":"{{source[i % 5]}}{{things[i % 4]}}型号{{Text(i)}}","target":"{{target[i % 5]}} {{words[i % 4]}} model {{Letters(i)}}","targetLanguage":"en"}""";
    }).Append(last).OfType<string>());

    private static string Letters(int number) => string.Concat(Text(number).Select(d => (char)('a' + d - '0')));

    private static string Reviewed(int count, int bad) => string.Join('\n', Enumerable.Range(0, count).Select(i =>
        $$"""{"id":"{{Text(i)}}","source":"白色帽子","target":"White hat","targetLanguage":"en","bad":{{(i < bad ? "true" : "false")}}}"""));

    // The longer the text, the likelier it is bad: something to learn.
    private static string Annotated(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i =>
    {
        var length = 1 + (i * 7 % 23);
        var penalty = (i * 13 % 29) < length ? 6 : 0;
        return $$"""{"id":"{{Text(i)}}","document":"d{{Text(i / 20)}}","sourceLanguage":"zh","targetLanguage":"en","source":"{{string.Concat(Enumerable.Repeat("白色帽", length))}}","target":"{{string.Join(' ', Enumerable.Repeat("white hat", length))}}","penalty":{{Text(penalty)}}}""";
    }));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
