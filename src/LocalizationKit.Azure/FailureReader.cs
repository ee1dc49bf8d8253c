using Azure;
using Azure.Identity;
using LocalizationKit.Azure.Resilience;
using LocalizationKit.Azure.Wire;
using LocalizationKit.Translation;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace LocalizationKit.Azure;

/// <summary>Turns what a request ended with into a failure for the user: what happened and what to do.</summary>
internal static class FailureReader
{
    private static readonly HashSet<int> LanguageCodes = [400003, 400006, 400019, 400023, 400035, 400036, 400075];

    /// <summary>Returns whether an exception is a failure of the service, not a bug.</summary>
    public static bool IsFailure(Exception exception) =>
        exception is RequestFailedException or AzureReplyException or TimeoutRejectedException or BrokenCircuitException or RateLimiterRejectedException
            or HttpRequestException or IOException or AuthenticationFailedException or AggregateException;

    /// <summary>Reads a failure.</summary>
    public static TranslationFailure Read(Exception exception, DateTimeOffset now) => exception switch
    {
        RequestFailedException failed => Read(AzureError.Of(failed), ServerDelay.Of(failed, now)),
        AzureReplyException => new(TranslationFailureKind.InvalidResponse, $"The answer of the translation service cannot be used. {exception.Message}"),
        TimeoutRejectedException timeout => new(TranslationFailureKind.Unavailable, $"The translation service did not answer within {timeout.Timeout}, all retries included."),
        BrokenCircuitException broken => new(TranslationFailureKind.Unavailable, "The translation service failed so often that it is left alone for a while.", broken.RetryAfter),
        RateLimiterRejectedException limited => new(TranslationFailureKind.Throttled, "The turn of this text did not come in time; lower the amount or raise charactersPerMinute to what the tier allows.", limited.RetryAfter),
        AuthenticationFailedException => new(TranslationFailureKind.AccessDenied, $"No token for the translation service was to be had: {FirstLine(exception.Message)}"),
        _ => new(TranslationFailureKind.Unavailable, $"The translation service could not be reached: {FirstLine((exception.InnerException ?? exception).Message)}"),
    };

    private static TranslationFailure Read(AzureError error, TimeSpan? delay)
    {
        var said = error.Describe();
        return error switch
        {
            { Status: 0 } => new(TranslationFailureKind.Unavailable, "The translation service could not be reached; look at the endpoint, the name service and the proxy."),
            { Code: 403001 } => new(TranslationFailureKind.QuotaExhausted, $"The translation service says that the free volume is used up ({said}); wait for the next period or take a larger tier."),
            { Status: 401 or 403 } => new(TranslationFailureKind.AccessDenied, $"The translation service refused the key or token ({said}); compare key, region and endpoint with those of the resource."),
            { Status: 404 or 405 } => new(TranslationFailureKind.AccessDenied, $"There is no translation service at this endpoint ({said}); compare it with the one of the resource."),
            { Status: 429 } => new(TranslationFailureKind.Throttled, $"The translation service asks to slow down ({said}){Wait(delay)}; set charactersPerMinute to what the tier allows.", delay),
            { Status: 408 or >= 500 } => new(TranslationFailureKind.Unavailable, $"The translation service failed after all retries ({said}){Wait(delay)}.", delay),
            _ when LanguageCodes.Contains(error.Code) => new(TranslationFailureKind.LanguageUnsupported, $"The translation service does not translate between these languages ({said})."),
            _ => new(TranslationFailureKind.RequestRefused, $"The translation service refused this text ({said})."),
        };
    }

    private static string Wait(TimeSpan? delay) => delay is { } time && time > TimeSpan.Zero ? $" and to wait {Math.Ceiling(time.TotalSeconds):0} s" : "";

    private static string FirstLine(string message) => message.AsSpan().Trim().ToString().Split('\n', 2)[0].TrimEnd('\r', '.') + ".";
}
