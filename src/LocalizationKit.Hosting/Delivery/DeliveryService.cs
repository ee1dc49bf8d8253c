using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Delivery;

/// <summary>Hands what is in the outbox over to the publishers, each at its own pace.</summary>
internal sealed class DeliveryService(
    IReleaseOutbox outbox,
    PublisherSet publishers,
    KitMetrics metrics,
    IOptions<KitOptions> options,
    TimeProvider time,
    ILogger<DeliveryService> logger) : BackgroundService
{
    private const int TakeTogether = 64;
    private readonly KitOptions _options = options.Value;
    private readonly DeliveryOptions _delivery = options.Value.Delivery;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(publishers.All.Select((p, i) => Task.Run(() => DeliverAsync(p, publishers.SignalOf(i), stoppingToken), CancellationToken.None)));

    private async Task DeliverAsync(IPublisher publisher, WorkSignal work, CancellationToken stoppingToken)
    {
        var wait = new RetryWait(time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var releases = await outbox.LeaseAsync(publisher.Name, _options.WorkerName, TakeTogether, TimeSpan.FromSeconds(_delivery.LeaseSeconds), stoppingToken);
                wait.Reset();
                if (releases.Count == 0)
                {
                    await work.WaitAsync(TimeSpan.FromMilliseconds(_options.Judging.PollMilliseconds), stoppingToken);
                }
                else
                {
                    await DeliverAsync(publisher, releases);
                }
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

    // What was taken is finished even when the host stops: half a minute is less than the lease.
    private async Task DeliverAsync(IPublisher publisher, IReadOnlyList<Release> releases)
    {
        using var activity = KitMetrics.Activities.StartActivity("lk.deliver");
        activity?.SetTag("lk.publisher", publisher.Name);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(_delivery.LeaseSeconds * 0.8), time);
        var failures = new FailedRelease?[releases.Count];
        await Parallel.ForAsync(0, releases.Count, new ParallelOptions { MaxDegreeOfParallelism = _delivery.Parallelism }, async (i, _) =>
            failures[i] = await PublishAsync(publisher, releases[i], timeout.Token));
        var failed = failures.OfType<FailedRelease>().ToList();
        var done = releases.Where((_, i) => failures[i] is null).Select(r => r.Key).ToList();
        if (done.Count > 0)
        {
            await outbox.ConfirmAsync(publisher.Name, done, CancellationToken.None);
            metrics.Released(publisher.Name, done.Count);
        }

        if (failed.Count > 0)
        {
            await outbox.DeferAsync(publisher.Name, failed, CancellationToken.None);
        }
    }

    private async Task<FailedRelease?> PublishAsync(IPublisher publisher, Release release, CancellationToken cancellationToken)
    {
        try
        {
            await publisher.PublishAsync(release, cancellationToken);
            return null;
        }
        catch (Exception exception)
        {
            metrics.ReleaseFailed(publisher.Name);
            var error = exception is PublishException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}";
            return Fail(publisher, release, error, (exception as PublishException)?.RetryAfter);
        }
    }

    private FailedRelease Fail(IPublisher publisher, Release release, string error, TimeSpan? retryAfter)
    {
        if (release.Attempts >= _delivery.MaxAttempts)
        {
            Log.ReleaseGivenUp(logger, publisher.Name, release.Key, release.Attempts, error);
            return new FailedRelease(release.Key, error, null);
        }

        var retryAt = time.GetUtcNow() + BackOff.After(release.Attempts, retryAfter, TimeSpan.FromSeconds(_delivery.MaxWaitSeconds));
        Log.ReleaseDeferred(logger, publisher.Name, release.Key, release.Attempts, retryAt, error);
        return new FailedRelease(release.Key, error, retryAt);
    }
}
