using LocalizationKit.Hosting.Storage;
using LocalizationKit.Worker.Settings;

namespace LocalizationKit.Worker.Security;

/// <summary>Before the worker listens: keeps one without keys off the network, and makes the first key where only this machine can reach it.</summary>
internal sealed class FirstKey(IKeyStore store, KeyRing ring, IConfiguration configuration) : IHostedLifecycleService
{
    /// <summary>Looks for keys, and refuses to go on without any where other machines can reach the worker.</summary>
    /// <returns>Whether there are keys.</returns>
    /// <exception cref="StartException">The worker must not listen.</exception>
    public static async Task<bool> GuardAsync(IKeyStore store, IConfiguration configuration, CancellationToken cancellationToken)
    {
        var hasKeys = (await store.ListKeysAsync(cancellationToken)).Any(k => k.RevokedAt is null);
        return ListeningGuard.Inspect(ListeningAddresses.Of(configuration), hasKeys) is { } fault ? throw new StartException(fault) : hasKeys;
    }

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!await GuardAsync(store, configuration, cancellationToken) && await ring.CreateAsync($"first-{Guid.NewGuid():N}"[..12], Roles.All, cancellationToken) is { } secret)
        {
            // Standard output and not the log: a key has no place in log files.
            await Console.Out.WriteLineAsync($"No API key was configured. This one has all roles and is shown only now:\n\n    {secret}\n\nSign in with it on the board, or send it as 'Authorization: Bearer …'.\n");
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
