using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Review;

/// <summary>Deletes the texts of listings that were settled long ago.</summary>
internal sealed class RetentionService(IReviewStore store, IOptions<KitOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var days = options.Value.RetentionDays;
        if (days == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                if (await store.ForgetAsync(time.GetUtcNow().AddDays(-days), stoppingToken) is > 0 and var count)
                {
                    Log.Forgotten(logger, count, days);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.LedgerFailed(logger, exception, Interval.TotalSeconds);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
