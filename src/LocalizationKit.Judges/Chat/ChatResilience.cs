using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace LocalizationKit.Judges.Chat;

/// <summary>Repeats calls that failed for a reason that may pass: growing pauses with jitter, what the service asks for first, and a time for each attempt.</summary>
internal static class ChatResilience
{
    // A service that asks for more is as good as gone for this run.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Makes the pipeline.</summary>
    public static ResiliencePipeline Create(ChatJudgeOptions options)
    {
        var builder = new ResiliencePipelineBuilder();
        if (options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = options.MaxRetries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                MaxDelay = LongestWait,
                ShouldHandle = new PredicateBuilder().Handle<Exception>(MayPass),
                DelayGenerator = args => ValueTask.FromResult((args.Outcome.Exception as ChatServiceException)?.RetryAfter),
            });
        }

        return builder.AddTimeout(options.AttemptTimeout).Build();
    }

    private static bool MayPass(Exception exception) => exception switch
    {
        ChatServiceException { RetryAfter: { } wait } when wait > LongestWait => false,
        HttpRequestException { StatusCode: { } status } => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500,
        HttpRequestException or IOException or TimeoutRejectedException => true,
        _ => false,
    };
}
