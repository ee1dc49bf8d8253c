using Azure;
using LocalizationKit.Azure.Wire;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace LocalizationKit.Azure.Resilience;

/// <summary>Tells faults that may pass from faults that stay.</summary>
internal static class RetryRules
{
    /// <summary>Returns whether the same request may succeed later.</summary>
    public static bool IsTransient(Exception? exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or 500 or 502 or 503 or 504,
        TimeoutRejectedException or BrokenCircuitException or HttpRequestException or IOException => true,
        AggregateException several => several.InnerExceptions.All(IsTransient),
        _ => false,
    };

    /// <summary>Returns whether a fault speaks against the service's health: a "slow down" does not.</summary>
    public static bool IsOutage(Exception? exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 500 or 502 or 503 or 504 || (failed.Status == 408 && AzureError.Of(failed).Code != 408001),
        BrokenCircuitException => false,
        _ => IsTransient(exception),
    };
}
