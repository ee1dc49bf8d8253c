using System.Diagnostics;
using System.Diagnostics.Metrics;
using Azure;
using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Resilience;

/// <summary>Counts and traces what goes to the service; never a text or a key.</summary>
internal static class AzureTelemetry
{
    private static readonly ActivitySource Source = new(AzureTranslator.TelemetryName);
    private static readonly Meter Meter = new(AzureTranslator.TelemetryName);
    private static readonly Counter<long> Attempts = Meter.CreateCounter<long>("localizationkit.translation.attempts", "{attempt}", "Requests sent, by outcome.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("localizationkit.translation.retries", "{retry}", "Attempts after the first, by the fault before.");
    private static readonly Counter<long> Opened = Meter.CreateCounter<long>("localizationkit.translation.circuit_opened", "{event}", "Times the circuit breaker opened.");
    private static readonly Counter<long> Billed = Meter.CreateCounter<long>("localizationkit.translation.characters", "{character}", "Characters the service counted.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("localizationkit.translation.duration", "s", "Time of one attempt.");

    /// <summary>Begins to measure an attempt.</summary>
    public static Attempt StartAttempt(AzureCall call, TimeProvider time)
    {
        var activity = Source.StartActivity("azure translate", ActivityKind.Client);
        activity?.SetTag("translation.source", call.From);
        activity?.SetTag("translation.target", string.Join(',', call.To));
        activity?.SetTag("translation.texts", call.Texts.Count);
        activity?.SetTag("translation.characters", call.Characters);
        return new Attempt(activity, time);
    }

    /// <summary>Counts a retry.</summary>
    public static void CountRetry(Exception? exception) => Retries.Add(1, new KeyValuePair<string, object?>("error.type", TypeOf(exception)));

    /// <summary>Counts an opening of the circuit.</summary>
    public static void CountOpened() => Opened.Add(1);

    private static string TypeOf(Exception? exception) => exception is RequestFailedException { Status: > 0 } failed
        ? failed.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : exception?.GetType().Name ?? "none";

    /// <summary>Measures one attempt.</summary>
    internal sealed class Attempt(Activity? activity, TimeProvider time) : IDisposable
    {
        private readonly long _start = time.GetTimestamp();
        private string _outcome = "cancelled";

        public void Succeed(long characters)
        {
            _outcome = "ok";
            Billed.Add(characters);
        }

        public void Fail(Exception exception)
        {
            _outcome = exception is OperationCanceledException ? "cancelled" : TypeOf(exception);
            activity?.SetStatus(ActivityStatusCode.Error, _outcome);
        }

        public void Dispose()
        {
            var tag = new KeyValuePair<string, object?>("outcome", _outcome);
            Attempts.Add(1, tag);
            Duration.Record(time.GetElapsedTime(_start).TotalSeconds, tag);
            activity?.Dispose();
        }
    }
}
