using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Telemetry;
using LocalizationKit.Translation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Translating;

/// <summary>Takes listings without targets from the ledger, has them translated and keeps what came. Does nothing in a host without a translator.</summary>
internal sealed class TranslationService(
    ITranslationQueue queue,
    RecordTranslator translator,
    WorkSignal work,
    KitMetrics metrics,
    IOptions<KitOptions> options,
    TimeProvider time,
    ILogger<TranslationService> logger) : BackgroundService
{
    private readonly KitOptions _options = options.Value;
    private readonly TranslationOptions _translation = options.Value.Translation;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wait = new RetryWait(time);
        while (translator.IsOn && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                var taken = await queue.LeaseAsync(_options.WorkerName, _translation.BatchListings, TimeSpan.FromSeconds(_translation.LeaseSeconds), stoppingToken);
                var failure = taken.Count == 0 ? null : await TranslateAsync(taken, stoppingToken);
                var pause = failure is not null ? wait.Next() : taken.Count == 0 ? TimeSpan.FromMilliseconds(_options.Judging.PollMilliseconds) : TimeSpan.Zero;
                if (failure is null)
                {
                    wait.Reset();
                }

                await Task.Delay(pause, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                await wait.WaitAsync(logger, exception, stoppingToken);
            }
        }
    }

    private async Task<TranslationFailure?> TranslateAsync(IReadOnlyList<LeasedListing> taken, CancellationToken stoppingToken)
    {
        IReadOnlyList<TranslationOutcome> outcomes;
        TranslationFailure? failure;
        try
        {
            (outcomes, failure) = await translator.TranslateAsync(taken, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await queue.GiveBackAsync(_options.WorkerName, [.. taken.Select(t => t.Sequence)], CancellationToken.None);
            throw;
        }

        Report(taken, outcomes, failure);
        await KeepAsync(outcomes);
        work.Set();
        return failure;
    }

    // What came has been paid for, so it is tried for as long as the lease holds, whoever asks to stop.
    private async Task KeepAsync(IReadOnlyList<TranslationOutcome> outcomes)
    {
        var wait = new RetryWait(time);
        var until = time.GetUtcNow().AddSeconds(_translation.LeaseSeconds);
        while (true)
        {
            try
            {
                await queue.KeepAsync(_options.WorkerName, outcomes, CancellationToken.None);
                return;
            }
            catch (Exception exception) when (time.GetUtcNow() < until)
            {
                await wait.WaitAsync(logger, exception, CancellationToken.None);
            }
        }
    }

    private void Report(IReadOnlyList<LeasedListing> taken, IReadOnlyList<TranslationOutcome> outcomes, TranslationFailure? failure)
    {
        foreach (var outcome in outcomes)
        {
            metrics.Translated(outcome.State switch { ListingState.Untranslated => "deferred", ListingState.DeadLettered => "dead", _ => "translated" });
        }

        if (failure is null)
        {
            return;
        }

        var reason = $"{failure.CheckId}: {failure.Message}";
        var deferred = outcomes.Count(o => o.State == ListingState.Untranslated);
        if (deferred > 0)
        {
            Log.TranslationDeferred(logger, deferred, reason);
        }

        foreach (var (outcome, listing) in outcomes.Zip(taken).Where(o => o.First.State == ListingState.DeadLettered))
        {
            Log.DeadLettered(logger, outcome.Sequence, listing.Attempts, reason);
        }
    }
}
