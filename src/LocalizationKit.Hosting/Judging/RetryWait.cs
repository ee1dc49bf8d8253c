using Microsoft.Extensions.Logging;

namespace LocalizationKit.Hosting.Judging;

/// <summary>Waits longer after each failure in a row, half a minute at most. Not safe for several threads.</summary>
internal sealed class RetryWait(TimeProvider time)
{
    private int _failures;

    public void Reset() => _failures = 0;

    public TimeSpan Next() => TimeSpan.FromSeconds(Math.Min(30, 0.25 * Math.Pow(2, _failures++)));

    /// <summary>Reports the failure of the ledger and waits.</summary>
    public async Task WaitAsync(ILogger logger, Exception exception, CancellationToken cancellationToken)
    {
        var delay = Next();
        Log.LedgerFailed(logger, exception, delay.TotalSeconds);
        try
        {
            await Task.Delay(delay, time, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The caller looks at its token.
        }
    }
}
