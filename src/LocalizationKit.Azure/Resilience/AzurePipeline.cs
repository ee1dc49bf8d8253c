using System.Threading.RateLimiting;
using LocalizationKit.Azure.Wire;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace LocalizationKit.Azure.Resilience;

/// <summary>Sends requests through total timeout, retry, circuit breaker, character budget and attempt timeout, in this order from outside.</summary>
/// <remarks>The budget is inside the retry, because every attempt is counted by the service, and outside the attempt timeout, because waiting for one's turn is no timeout.
/// One instance serves one endpoint and key: the state of breaker and budget is in it.</remarks>
internal sealed class AzurePipeline : IDisposable
{
    private static readonly ResiliencePropertyKey<int> Characters = new("characters");
    private static readonly ResiliencePropertyKey<long> Start = new("start");

    private readonly IAzureTextClient _client;
    private readonly AzureResilienceOptions _options;
    private readonly TimeProvider _time;
    private readonly CharacterBudget _budget;
    private readonly ResiliencePipeline<AzureReply> _pipeline;

    /// <summary>Initializes a pipeline.</summary>
    /// <param name="client">Sends one attempt.</param>
    /// <param name="options">Validated settings.</param>
    /// <param name="time">The clock.</param>
    /// <param name="innermost">Adds what stands between the pipeline and the client: chaos, in tests.</param>
    public AzurePipeline(IAzureTextClient client, AzureTranslatorOptions options, TimeProvider time, Action<ResiliencePipelineBuilder<AzureReply>>? innermost = null)
    {
        _client = client;
        _options = options.Resilience;
        _time = time;
        _budget = new CharacterBudget(options.CharactersPerMinute, time);
        var builder = new ResiliencePipelineBuilder<AzureReply> { Name = "azure-translator", TimeProvider = time };
        builder.AddTimeout(new TimeoutStrategyOptions { Name = "total", Timeout = _options.TotalTimeout });
        if (_options.MaxRetries > 0)
        {
            builder.AddRetry(RetryOptions());
        }

        builder.AddCircuitBreaker(BreakerOptions())
            .AddRateLimiter(new RateLimiterStrategyOptions { Name = "characters", RateLimiter = AcquireAsync })
            .AddTimeout(new TimeoutStrategyOptions { Name = "attempt", Timeout = _options.AttemptTimeout });
        innermost?.Invoke(builder);
        _pipeline = builder.Build();
    }

    /// <summary>Sends a request until it is answered or hope is gone.</summary>
    public async Task<AzureReply> SendAsync(AzureCall call, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(Characters, call.Characters);
            context.Properties.Set(Start, _time.GetTimestamp());
            return await _pipeline.ExecuteAsync(static (c, state) => state.Self.AttemptAsync(state.call, c.CancellationToken), context, (Self: this, call)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _budget.Dispose();

    private async ValueTask<AzureReply> AttemptAsync(AzureCall call, CancellationToken cancellationToken)
    {
        using var attempt = AzureTelemetry.StartAttempt(call, _time);
        try
        {
            var reply = await _client.SendAsync(call, cancellationToken).ConfigureAwait(false);
            attempt.Succeed(reply.Metered ?? call.Characters);
            if (reply.Metered is { } metered)
            {
                _budget.Charge(metered - call.Characters);
            }

            return reply;
        }
        catch (Exception exception)
        {
            attempt.Fail(exception);
            throw;
        }
    }

    private RetryStrategyOptions<AzureReply> RetryOptions() => new()
    {
        MaxRetryAttempts = _options.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = _options.BaseDelay,
        MaxDelay = _options.MaxDelay,
        ShouldHandle = a => ValueTask.FromResult(RetryRules.IsTransient(a.Outcome.Exception) && FitsBudget(a.Outcome.Exception!, a.Context)),

        // Polly's MaxDelay does not hold for this delay; FitsBudget has already turned away what is longer.
        DelayGenerator = a => ValueTask.FromResult(a.Outcome.Exception is { } exception ? ServerDelay.Of(exception, _time.GetUtcNow()) : null),
        OnRetry = a =>
        {
            AzureTelemetry.CountRetry(a.Outcome.Exception);
            return ValueTask.CompletedTask;
        },
    };

    // Waiting for what the total timeout will cut off anyway helps nobody.
    private bool FitsBudget(Exception exception, ResilienceContext context)
    {
        var asked = ServerDelay.Of(exception, _time.GetUtcNow()) ?? TimeSpan.Zero;
        var left = _options.TotalTimeout - _time.GetElapsedTime(context.Properties.GetValue(Start, 0));
        return asked <= _options.MaxDelay && asked < left;
    }

    private CircuitBreakerStrategyOptions<AzureReply> BreakerOptions() => new()
    {
        FailureRatio = _options.BreakerFailureRatio,
        MinimumThroughput = _options.BreakerMinimumAttempts,
        SamplingDuration = _options.BreakerSampling,
        BreakDuration = _options.BreakerPause,
        ShouldHandle = static a => ValueTask.FromResult(RetryRules.IsOutage(a.Outcome.Exception)),
        OnOpened = static _ =>
        {
            AzureTelemetry.CountOpened();
            return ValueTask.CompletedTask;
        },
    };

    private ValueTask<RateLimitLease> AcquireAsync(RateLimiterArguments arguments) =>
        _budget.AcquireAsync(arguments.Context.Properties.GetValue(Characters, 0), arguments.Context.CancellationToken);
}
