using LocalizationKit.TestSupport.AzureService;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure.Tests;

/// <summary>What every adapter must do, against the fake service.</summary>
public abstract class TranslatorContract : IAsyncLifetime
{
    private FakeTranslator _service = null!;

    protected abstract AzureApiVersion Version { get; }

    protected abstract AzureTranslator Create(AzureTranslatorOptions options);

    public async Task InitializeAsync() => _service = await FakeTranslator.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Translate_SeveralTexts_KeepsTheirOrder()
    {
        _service.Phrases.Add("en", "防水背包", "waterproof backpack");
        _service.Phrases.Add("en", "纯棉衬衫", "pure cotton shirt");

        var result = await TranslateAsync("en", "纯棉衬衫", "", "防水背包", "纯棉衬衫");

        Assert.Equal(["pure cotton shirt", "", "waterproof backpack", "pure cotton shirt"], result.Texts.Select(t => t.Text));
        Assert.Equal(8, result.BilledCharacters);
        var request = Assert.Single(_service.Requests);
        Assert.Equal(["纯棉衬衫", "防水背包"], request.Texts);
    }

    [Fact]
    public async Task Translate_LinesAndBlanks_StayAsTheyAre()
    {
        _service.Phrases.Add("en", "第一行", "first line");
        _service.Phrases.Add("en", "第二行", "second line");

        var result = await TranslateAsync("en", "  第一行\r\n\n\t第二行 \n");

        Assert.Equal("  first line\r\n\n\tsecond line \n", Assert.Single(result.Texts).Text);
    }

    [Fact]
    public async Task Translate_KeptTexts_ComeBackExactly()
    {
        const string Text = "尺寸{0}，<b>防水</b> A&B &nbsp;IPX7";
        var kept = new[] { "{0}", "<b>", "</b>", "&nbsp;", "IPX7" };
        _service.Phrases.Add("ja", "防水", "防水仕様");

        var result = await TranslateAsync("ja", new TranslationText { Text = Text, Kept = [.. kept.Select(k => new KeptText(Text.IndexOf(k, StringComparison.Ordinal), k.Length))] });

        var translated = Assert.Single(result.Texts);
        Assert.Null(translated.Failure);
        Assert.All(kept, k => Assert.Contains(k, translated.Text!, StringComparison.Ordinal));
        Assert.Contains("<b>防水仕様</b>", translated.Text!, StringComparison.Ordinal);
        Assert.Contains("A&B", translated.Text!, StringComparison.Ordinal);
        Assert.DoesNotContain("notranslate", translated.Text!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Translate_AKeptTextThatIsChanged_IsNoTranslation()
    {
        _service.Spoil = t => t.Replace("IPX7", "IP X7", StringComparison.Ordinal);

        var result = await TranslateAsync("ja", new TranslationText { Text = "IPX7级防水", Kept = [new KeptText(0, 4)] }, Plain("春装"));

        Assert.Equal(TranslationFailureKind.KeptTextLost, result.Texts[0].Failure!.Kind);
        Assert.Equal("LK9208", result.Texts[0].Failure!.CheckId);
        Assert.Equal("ja:春装", result.Texts[1].Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Translate_AnApprovedTerm_IsInTheTranslation(string target)
    {
        _service.Phrases.Add(target, "速干", "wrong wording");

        var result = await TranslateAsync(target, new TranslationText { Text = "速干T恤", Terms = [new TranslationTerm(0, 2, ["Quick & Dry", "quick-drying"])] });

        var translated = Assert.Single(result.Texts);
        Assert.Contains("Quick & Dry", translated.Text!, StringComparison.Ordinal);
        Assert.Empty(translated.MissingTerms);
    }

    [Fact]
    public async Task Translate_AnApprovedTermThatIsDropped_IsReported()
    {
        _service.Spoil = t => t.Replace("Quick-Dry", "", StringComparison.Ordinal);
        var term = new TranslationTerm(0, 2, ["Quick-Dry"]);

        var result = await TranslateAsync("en", new TranslationText { Text = "速干T恤", Terms = [term] });

        Assert.Equal([term], Assert.Single(result.Texts).MissingTerms);
    }

    [Fact]
    public async Task Translate_MoreTextsThanARequestTakes_SendsSeveral()
    {
        var texts = Enumerable.Range(0, 2500).Select(i => $"商品{i}号").ToArray();

        var result = await TranslateAsync("ja", texts);

        Assert.Equal(texts.Select(t => "ja:" + t), result.Texts.Select(t => t.Text));
        Assert.Equal([1000, 1000, 500], _service.Requests.Select(r => r.Texts.Count).OrderDescending());
    }

    [Fact]
    public async Task Translate_ALineLongerThanARequestTakes_IsCutAndJoined()
    {
        var text = string.Concat(Enumerable.Repeat("这款外套很轻。", 10_000));

        var result = await TranslateAsync("ja", text);

        Assert.Equal(text, Assert.Single(result.Texts).Text!.Replace("ja:", "", StringComparison.Ordinal));
        Assert.All(_service.Requests, r => Assert.True(r.Texts.Sum(t => t.Length) <= 50_000));
    }

    [Theory]
    [InlineData(429, 429000, "0")]
    [InlineData(429, 429001, null)]
    [InlineData(500, 500000, null)]
    [InlineData(503, 503000, "0")]
    [InlineData(408, 408002, null)]
    public async Task Translate_AFaultThatPasses_IsTriedAgain(int status, int code, string? retryAfter)
    {
        _service.Fail(FakeFault.Error(status, code, retryAfter), FakeFault.Error(status, code, retryAfter));

        var result = await TranslateAsync("ja", "春装");

        Assert.Equal("ja:春装", Assert.Single(result.Texts).Text);
        Assert.Equal(3, _service.Requests.Count);
    }

    [Fact]
    public async Task Translate_GatewayPagesAndBrokenConnections_AreTriedAgain()
    {
        _service.Fail(FakeFault.Page(502), FakeFault.Reset());

        var result = await TranslateAsync("ja", "春装");

        Assert.Equal("ja:春装", Assert.Single(result.Texts).Text);
        Assert.Equal(3, _service.Requests.Count);
    }

    [Fact]
    public async Task Translate_AnAnswerThatDoesNotCome_IsTriedAgain()
    {
        _service.Fail(FakeFault.Silence());

        var result = await TranslateAsync(o => o.Resilience.AttemptTimeout = TimeSpan.FromSeconds(0.5), "ja", Plain("春装"));

        Assert.Equal("ja:春装", Assert.Single(result.Texts).Text);
        Assert.True(_service.Requests.Count >= 2, "The silent request was not tried again.");
    }

    [Theory]
    [InlineData(401, 401000, TranslationFailureKind.AccessDenied, "LK9203")]
    [InlineData(403, 403000, TranslationFailureKind.AccessDenied, "LK9203")]
    [InlineData(404, 404000, TranslationFailureKind.AccessDenied, "LK9203")]
    [InlineData(403, 403001, TranslationFailureKind.QuotaExhausted, "LK9204")]
    [InlineData(400, 400020, TranslationFailureKind.RequestRefused, "LK9205")]
    [InlineData(400, 400036, TranslationFailureKind.LanguageUnsupported, "LK9207")]
    public async Task Translate_AFaultThatStays_IsNotTriedAgain(int status, int code, TranslationFailureKind kind, string check)
    {
        _service.Fail(FakeFault.Error(status, code));

        var failure = Assert.Single((await TranslateAsync("ja", "春装")).Texts).Failure!;

        Assert.Equal((kind, check), (failure.Kind, failure.CheckId));
        Assert.Contains($"{code}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeTranslator.Key, failure.Message, StringComparison.Ordinal);
        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task Translate_ADayToWait_FailsAtOnce()
    {
        _service.Fail(FakeFault.Error(429, 429000, "3600"));

        var failure = Assert.Single((await TranslateAsync("ja", "春装")).Texts).Failure!;

        Assert.Equal((TranslationFailureKind.Throttled, TimeSpan.FromHours(1)), (failure.Kind, failure.RetryAfter));
        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task Translate_AServiceThatStaysDown_FailsAfterItsRetries()
    {
        _service.Fail([.. Enumerable.Repeat(FakeFault.Error(503, 503000), 5)]);

        var failure = Assert.Single((await TranslateAsync("ja", "春装")).Texts).Failure!;

        Assert.Equal(TranslationFailureKind.Unavailable, failure.Kind);
        Assert.Equal(5, _service.Requests.Count);
    }

    [Fact]
    public async Task Translate_WithoutRetries_SendsOneRequest()
    {
        _service.Fail(FakeFault.Error(503, 503000));

        await TranslateAsync(o => o.Resilience.MaxRetries = 0, "ja", Plain("春装"));

        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task Translate_FewerAnswersThanQuestions_IsNoTranslation()
    {
        var item = """{"translations":[{"to":"ja","language":"ja","text":"春服"}]}""";
        _service.Fail(FakeFault.Answer(Version == AzureApiVersion.V3 ? $"[{item}]" : $$"""{"value":[{{item}}]}"""));

        var result = await TranslateAsync("ja", "春装", "夏装");

        Assert.All(result.Texts, t => Assert.Equal(TranslationFailureKind.InvalidResponse, t.Failure!.Kind));
    }

    [Fact]
    public async Task Translate_ATextTheServiceRefuses_DoesNotTakeTheOthersAlong()
    {
        _service.Refused = "坏";
        var texts = Enumerable.Range(0, 20).Select(i => i == 13 ? "坏文本" : $"商品{i}号").ToArray();

        var result = await TranslateAsync("ja", texts);

        Assert.Equal([13], Enumerable.Range(0, 20).Where(i => !result.Texts[i].IsTranslated));
        Assert.Equal(TranslationFailureKind.RequestRefused, result.Texts[13].Failure!.Kind);
    }

    [Fact]
    public async Task Translate_AWrongKey_SendsNothingFurther()
    {
        var texts = Enumerable.Range(0, 5000).Select(i => $"商品{i}号").ToArray();

        var result = await TranslateAsync(o => (o.Key, o.Concurrency) = ("ffffffffffffffffffffffffffffffff", 1), "ja", [.. texts.Select(Plain)]);

        Assert.All(result.Texts, t => Assert.Equal(TranslationFailureKind.AccessDenied, t.Failure!.Kind));
        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task Translate_Cancelled_Throws()
    {
        _service.Fail(FakeFault.Silence());
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var translator = Create(Options());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => translator.TranslateAsync(RequestOf("ja", Plain("春装")), stop.Token));
    }

    [Fact]
    public async Task Translate_NobodyThere_IsUnavailable()
    {
        var options = Options();
        await _service.DisposeAsync();
        using var translator = Create(options);

        var result = await translator.TranslateAsync(RequestOf("ja", Plain("春装")));

        Assert.Equal(TranslationFailureKind.Unavailable, Assert.Single(result.Texts).Failure!.Kind);
        _service = await FakeTranslator.StartAsync();
    }

    [Theory]
    [InlineData("qqq", TranslationFailureKind.LanguageUnsupported)]
    [InlineData("not a tag", TranslationFailureKind.LanguageUnsupported)]
    public async Task Translate_AnUnknownLanguage_SaysSo(string target, TranslationFailureKind kind) =>
        Assert.Equal(kind, Assert.Single((await TranslateAsync(target, "春装")).Texts).Failure!.Kind);

    private static TranslationText Plain(string text) => new() { Text = text };

    private static TranslationRequest RequestOf(string target, params TranslationText[] texts) =>
        new() { SourceLanguage = "zh-Hans", TargetLanguage = target, Texts = texts };

    private Task<TranslationResult> TranslateAsync(string target, params string[] texts) => TranslateAsync(target, [.. texts.Select(Plain)]);

    private Task<TranslationResult> TranslateAsync(string target, params TranslationText[] texts) => TranslateAsync(static _ => { }, target, texts);

    private async Task<TranslationResult> TranslateAsync(Action<AzureTranslatorOptions> configure, string target, params TranslationText[] texts)
    {
        var options = Options();
        configure(options);
        using var translator = Create(options);
        return await translator.TranslateAsync(RequestOf(target, texts));
    }

    private AzureTranslatorOptions Options()
    {
        var options = new AzureTranslatorOptions { Key = FakeTranslator.Key, Endpoint = _service.Endpoint, ApiVersion = Version };
        options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(1);
        return options;
    }
}
