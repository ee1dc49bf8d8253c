using LocalizationKit.Hosting.Options;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Storage;

/// <summary>Makes the ledger ready before anything else starts.</summary>
internal sealed class LedgerStarter(IVerdictStore store, IOptions<KitOptions> options, ILogger<LedgerStarter> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await store.InitializeAsync(options.Value.WorkerName, cancellationToken);
        Log.LedgerReady(logger, options.Value.WorkerName);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
