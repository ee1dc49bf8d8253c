using System.Globalization;
using System.Net;
using LocalizationKit.Facts;
using LocalizationKit.Judging;
using Microsoft.Extensions.AI;
using Polly;

namespace LocalizationKit.Judges.Chat;

/// <summary>Judges with a language model (LK2704). The model can neither call tools nor clear a finding; all it can do is point at words of the text. Safe to share between threads.</summary>
public sealed class ChatJudge : ITextJudge, IDisposable
{
    // Two characters are a token at least for every script in use; one more for safety would only waste budget.
    private const int CharactersPerToken = 2;

    // The form of an answer is asked for once more before it is given up.
    private const int Attempts = 2;

    private readonly IChatClient _client;
    private readonly ChatJudgeOptions _options;
    private readonly IAnswerCache _cache;
    private readonly ResiliencePipeline _pipeline;
    private readonly TokenBudget _budget;
    private readonly SemaphoreSlim _turns;
    private JudgeFailure? _denied;

    /// <summary>Initializes a judge.</summary>
    /// <param name="client">The model.</param>
    /// <param name="options">Limits.</param>
    /// <param name="cache">Keeps answers; null for this process only.</param>
    public ChatJudge(IChatClient client, ChatJudgeOptions options, IAnswerCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Concurrency, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxOutputTokens, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRetries);
        _client = client;
        _options = options;
        _cache = cache ?? new MemoryAnswerCache();
        _pipeline = ChatResilience.Create(options);
        _budget = new TokenBudget(options.TokenBudget);
        _turns = new SemaphoreSlim(options.Concurrency);
    }

    /// <inheritdoc/>
    public string Name => "llm:" + _options.Model;

    /// <inheritdoc/>
    public string CheckId => "LK2704";

    /// <summary>Gets the tokens that the run may still spend.</summary>
    public long TokensLeft => _budget.Left;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TextOpinion>> JudgeAsync(IReadOnlyList<SegmentFacts> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return await Task.WhenAll(texts.Select(t => JudgeAsync(t, cancellationToken))).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _turns.Dispose();
        _client.Dispose();
    }

    private async Task<TextOpinion> JudgeAsync(SegmentFacts facts, CancellationToken cancellationToken)
    {
        if (facts.Source.Text.Length + facts.Target.Text.Length > _options.MaxTextLength)
        {
            return TextOpinion.Clean;
        }

        var material = JudgePrompt.Material(facts);
        var key = JudgePrompt.KeyOf(_options.Model, material);
        if (_cache.TryGet(key, out var known) && JudgeAnswer.Read(known, facts, Name) is { } before)
        {
            return new TextOpinion(before);
        }

        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AskAsync(facts, material, key, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<TextOpinion> AskAsync(SegmentFacts facts, string material, string key, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (answer, failure) = await AskOnceAsync(material, cancellationToken).ConfigureAwait(false);
            if (failure is not null)
            {
                return TextOpinion.Of(failure);
            }

            if (answer is not null && JudgeAnswer.Read(answer, facts, Name) is { } errors)
            {
                _cache.Set(key, answer);
                return new TextOpinion(errors);
            }
        }

        return TextOpinion.Of(JudgeFailure.Unreadable($"{Name} did not answer in the form that was asked for."));
    }

    private async Task<(string? Answer, JudgeFailure? Failure)> AskOnceAsync(string material, CancellationToken cancellationToken)
    {
        var cost = ((JudgePrompt.Instructions.Length + material.Length) / CharactersPerToken) + _options.MaxOutputTokens;
        if (_denied is not null || !_budget.TryReserve(cost))
        {
            return (null, _denied ?? JudgeFailure.BudgetSpent(string.Create(CultureInfo.InvariantCulture, $"The budget of {_options.TokenBudget} tokens for {Name} is spent; raise tokenBudget, or narrow the band of risk that is sent.")));
        }

        try
        {
            var response = await _pipeline.ExecuteAsync(async token => await _client.GetResponseAsync(JudgePrompt.Messages(material), Options(), token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            _budget.Return(cost - Math.Max(1, response.Usage?.TotalTokenCount ?? cost));
            return (IsUsable(response) ? response.Text : null, null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            // A client of another kind may throw anything; whatever it is, the verdict stands without the judge.
            // What was refused was not charged.
            _budget.Return(exception is ChatServiceException ? cost : 0);
            return (null, Describe(exception));
        }
    }

    private ChatOptions Options() => new()
    {
        ModelId = _options.Model,
        Temperature = 0,
        MaxOutputTokens = _options.MaxOutputTokens,
        ToolMode = ChatToolMode.None,
        ResponseFormat = ChatResponseFormat.ForJsonSchema(JudgePrompt.Schema, "judgement"),
    };

    private static bool IsUsable(ChatResponse response) =>
        (response.FinishReason is null || response.FinishReason == ChatFinishReason.Stop)
        && response.Messages.Count == 1 && response.Messages[0].Role == ChatRole.Assistant && response.Messages[0].Contents.All(c => c is TextContent or UsageContent);

    private JudgeFailure Describe(Exception exception)
    {
        var status = (exception as HttpRequestException)?.StatusCode;
        var failure = JudgeFailure.Unavailable(status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"{Name} refuses the key; set the environment variable that keyVariable names.",
            { } code => string.Create(CultureInfo.InvariantCulture, $"{Name} answered with status {(int)code}."),
            _ => $"{Name} could not be asked: {exception.GetType().Name}.",
        });
        _denied = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? failure : _denied;
        return failure;
    }
}
