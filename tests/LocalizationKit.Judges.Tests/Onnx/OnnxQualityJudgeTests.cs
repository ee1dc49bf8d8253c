using LocalizationKit.Judges.Onnx;
using LocalizationKit.Judges.Tests.Support;
using LocalizationKit.Mqm;

namespace LocalizationKit.Judges.Tests.Onnx;

public sealed class OnnxQualityJudgeTests : IDisposable
{
    private readonly ModelFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Estimate_IsWhatTheModelReckons()
    {
        using var judge = Open();

        // <s> ▁red </s> </s> ▁红帽 </s> are 0 4 2 2 6 2.
        Assert.Equal(16 / 6.0 / 100, judge.Estimate("红帽", "red"), 5);
    }

    [Fact]
    public void Estimate_SourceFirst_TurnsThePairRound()
    {
        using var judge = OnnxQualityJudge.Open(Options with { TargetFirst = false });

        Assert.Equal(16 / 6.0 / 100, judge.Estimate("红帽", "red"), 5);
        Assert.Equal("onnx:model.onnx", judge.Name);
    }

    [Fact]
    public async Task Judge_ManyLengthsInSmallBatches_GivesEachTextItsOwnEstimate()
    {
        using var judge = OnnxQualityJudge.Open(Options with { BatchSize = 3, Threshold = 1000 });
        var targets = Enumerable.Range(1, 10).Select(n => string.Join(' ', Enumerable.Repeat(n % 2 == 0 ? "red" : "hat", n))).ToList();

        var opinions = await judge.JudgeAsync([.. targets.Select(t => Texts.Of("红帽", t))]);

        var alone = targets.Select(t => judge.Estimate("红帽", t).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(opinions.Zip(alone), pair => Assert.Contains($"a quality of {pair.Second}", Assert.Single(pair.First.Errors).Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Judge_BelowTheThreshold_NamesBothTexts()
    {
        using var judge = OnnxQualityJudge.Open(Options with { Threshold = .027 });

        var opinions = await judge.JudgeAsync([Texts.Of("红帽", "red"), Texts.Of("红帽", "hat hat hat")]);

        var error = Assert.Single(opinions[0].Errors);
        Assert.Equal((Severity.Major, "红帽", "red"), (error.Severity, error.Source!.Text, error.Target!.Text));
        Assert.Empty(opinions[1].Errors);
    }

    [Fact]
    public async Task Judge_ATextThatIsTooLong_IsLeftAlone()
    {
        using var judge = OnnxQualityJudge.Open(Options with { Threshold = 1000, MaxTokens = 8 });

        var opinions = await judge.JudgeAsync([Texts.Of("红帽", "red red red red red red"), Texts.Of("红帽", new string('x', 100_000)), Texts.Of("红帽", "red")]);

        Assert.Equal([0, 0, 1], opinions.Select(o => o.Errors.Count));
    }

    [Fact]
    public async Task Judge_Cancelled_Stops()
    {
        using var judge = Open();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => judge.JudgeAsync([Texts.Of("红帽", "red")], cancelled.Token));
    }

    [Fact]
    public void Open_FilesThatDoNotFit_SaysWhatIsWrong()
    {
        var text = _folder.Write("text.onnx", "no model"u8.ToArray());
        var other = _folder.Write("other.onnx", TinyModels.MeanOfIds("pixels"));

        Assert.Contains("cannot be loaded", Assert.Throws<InvalidDataException>(() => OnnxQualityJudge.Open(Options with { Model = text })).Message, StringComparison.Ordinal);
        Assert.Contains("takes pixels", Assert.Throws<InvalidDataException>(() => OnnxQualityJudge.Open(Options with { Model = other })).Message, StringComparison.Ordinal);
        Assert.Contains("missing.model", Assert.Throws<FileNotFoundException>(() => OnnxQualityJudge.Open(Options with { Tokenizer = "missing.model" })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => OnnxQualityJudge.Open(Options with { BatchSize = 0 }));
    }

    private OnnxJudgeOptions Options => new() { Model = _folder.Model, Tokenizer = _folder.Tokenizer, Threads = 1 };

    private OnnxQualityJudge Open() => OnnxQualityJudge.Open(Options);
}
