using LocalizationKit.Hosting.Judging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalizationKit.Hosting.Sources;

/// <summary>Runs the sources side by side; one that fails is started again and troubles no other.</summary>
internal sealed class SourceService(IEnumerable<IListingSource> sources, TimeProvider time, ILogger<SourceService> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(sources.Select(s => Task.Run(() => RunAsync(s, stoppingToken), CancellationToken.None)));

    private async Task RunAsync(IListingSource source, CancellationToken stoppingToken)
    {
        var wait = new RetryWait(time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                Log.SourceRunning(logger, source.Name);
                await source.RunAsync(stoppingToken);
                wait.Reset();
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                var delay = wait.Next();
                Log.SourceFailed(logger, exception, source.Name, delay.TotalSeconds);
                await Task.Delay(delay, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
