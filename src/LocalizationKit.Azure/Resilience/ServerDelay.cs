using System.Globalization;
using Azure;
using LocalizationKit.Azure.Wire;
using Polly.CircuitBreaker;

namespace LocalizationKit.Azure.Resilience;

/// <summary>Reads how long someone asks to wait before the next attempt.</summary>
internal static class ServerDelay
{
    private const int ModelIsBeingPrepared = 408001;

    /// <summary>Reads the delay.</summary>
    /// <param name="exception">What the attempt ended with.</param>
    /// <param name="now">The time, for delays that are dates.</param>
    /// <returns>The delay, never negative; null when nobody asks for one.</returns>
    public static TimeSpan? Of(Exception exception, DateTimeOffset now)
    {
        if (exception is BrokenCircuitException broken)
        {
            return broken.RetryAfter;
        }

        if (exception is not RequestFailedException failed)
        {
            return null;
        }

        var asked = FromHeaders(failed.GetRawResponse(), now);
        return AzureError.Of(failed).Code == ModelIsBeingPrepared && (asked is null || asked < TimeSpan.FromMinutes(1)) ? TimeSpan.FromMinutes(1) : asked;
    }

    private static TimeSpan? FromHeaders(Response? response, DateTimeOffset now)
    {
        if (response is null)
        {
            return null;
        }

        if (Header(response, "retry-after-ms") is { } precise && double.TryParse(precise, NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return Clamp(milliseconds / 1000);
        }

        if (Header(response, "Retry-After") is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
        {
            return Clamp(seconds);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? Clamp((date - now).TotalSeconds) : null;
    }

    private static string? Header(Response response, string name) => response.Headers.TryGetValue(name, out var text) ? text : null;

    private static TimeSpan? Clamp(double seconds) =>
        double.IsNaN(seconds) ? null : TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(365).TotalSeconds));
}
