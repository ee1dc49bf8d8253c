namespace LocalizationKit.Azure;

/// <summary>Holds the time limits, retries and circuit breaker of an <see cref="AzureTranslator"/>.</summary>
public sealed class AzureResilienceOptions
{
    /// <summary>Gets or sets how long one batch may take with all its retries. Default 2 minutes; give custom models 10.</summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Gets or sets how long one attempt may take. Default 20 seconds, above the service's ceiling of 15; give custom models 130.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets or sets how often a batch is tried again, 0 to 20. Default 4.</summary>
    public int MaxRetries { get; set; } = 4;

    /// <summary>Gets or sets the pause before the first retry; it doubles from retry to retry, with jitter. Default 1 second.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets the longest pause that is waited for, whoever asks for it; a service that asks for more is not asked again. Default 70 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(70);

    /// <summary>Gets or sets the share of failed attempts that opens the circuit, above 0 and up to 1. Default 0.5.</summary>
    public double BreakerFailureRatio { get; set; } = 0.5;

    /// <summary>Gets or sets how many attempts a sample needs before the circuit may open, at least 2. Default 8.</summary>
    public int BreakerMinimumAttempts { get; set; } = 8;

    /// <summary>Gets or sets the length of a sample. Default 30 seconds.</summary>
    public TimeSpan BreakerSampling { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets how long the circuit stays open. Default 15 seconds.</summary>
    public TimeSpan BreakerPause { get; set; } = TimeSpan.FromSeconds(15);
}
