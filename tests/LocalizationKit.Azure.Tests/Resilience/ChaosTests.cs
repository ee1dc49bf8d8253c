using LocalizationKit.Azure.Wire;
using LocalizationKit.Translation;
using Microsoft.Extensions.Time.Testing;
using Polly;
using Polly.Simmy;
using Polly.Simmy.Fault;
using Polly.Simmy.Latency;
using Polly.Simmy.Outcomes;

namespace LocalizationKit.Azure.Tests.Resilience;

/// <summary>Faults, slowness and nonsense put between the pipeline and the client: nothing is lost, nothing is mixed up.</summary>
public sealed class ChaosTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly AzureTranslatorOptions _options = new() { Key = "k", Concurrency = 1, CharactersPerMinute = 100_000_000 };

    [Fact]
    public async Task Translate_AThirdOfAllAttemptsFails_EveryTextArrivesUnderItsOwnQuestion()
    {
        _options.Resilience.MaxRetries = 12;
        _options.Resilience.TotalTimeout = TimeSpan.FromHours(1);
        var random = new Random(7);
        var client = new ScriptedClient(_time);
        using var translator = Create(client, builder => builder.AddChaosFault(new ChaosFaultStrategyOptions
        {
            InjectionRate = 0.33,
            Randomizer = random.NextDouble,
            FaultGenerator = _ => ValueTask.FromResult<Exception?>(random.Next(3) switch
            {
                0 => ErrorResponse.Failure(429, 429000, ("Retry-After", "1")),
                1 => ErrorResponse.Failure(503, 503000),
                _ => new HttpRequestException("The connection was reset."),
            }),
        }));
        var texts = Enumerable.Range(0, 20_000).Select(i => $"商品{i}号").ToList();

        var result = await TranslateAsync(translator, texts);

        Assert.Equal(texts.Select(t => "ja:" + t), result.Texts.Select(t => t.Text));
        Assert.Equal(20, client.Calls.Count);
    }

    [Fact]
    public async Task Translate_SlowerThanAnAttemptMayTake_IsUnavailableAfterItsRetries()
    {
        var client = new ScriptedClient(_time);
        using var translator = Create(client, builder => builder.AddChaosLatency(new ChaosLatencyStrategyOptions { InjectionRate = 1, Randomizer = () => 0, Latency = TimeSpan.FromMinutes(5) }));

        var result = await TranslateAsync(translator, ["春装"]);

        Assert.Equal(TranslationFailureKind.Unavailable, Assert.Single(result.Texts).Failure!.Kind);
        Assert.Empty(client.Calls);
    }

    [Fact]
    public async Task Translate_NothingButFaults_FailsEveryTextAndEnds()
    {
        using var translator = Create(new ScriptedClient(_time), builder => builder.AddChaosOutcome(new ChaosOutcomeStrategyOptions<AzureReply>
        {
            InjectionRate = 1,
            Randomizer = () => 0,
            OutcomeGenerator = _ => ValueTask.FromResult<Outcome<AzureReply>?>(Outcome.FromException<AzureReply>(ErrorResponse.Failure(500, 500000))),
        }));

        var result = await TranslateAsync(translator, [.. Enumerable.Range(0, 3000).Select(i => $"商品{i}号")]);

        Assert.All(result.Texts, t => Assert.Equal("LK9201", t.Failure!.CheckId));
    }

    private AzureTranslator Create(IAzureTextClient client, Action<ResiliencePipelineBuilder<AzureReply>> chaos) => new(_options, client, _time, chaos);

    private Task<TranslationResult> TranslateAsync(AzureTranslator translator, IReadOnlyList<string> texts) =>
        FakeTime.RunAsync(_time, translator.TranslateAsync(new TranslationRequest { SourceLanguage = "zh-Hans", TargetLanguage = "ja", Texts = [.. texts.Select(t => new TranslationText { Text = t })] }));
}
