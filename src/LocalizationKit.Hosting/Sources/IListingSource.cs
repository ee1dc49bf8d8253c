namespace LocalizationKit.Hosting.Sources;

/// <summary>Brings listings into the ledger on its own account: a folder, a queue. (The HTTP API is called instead of calling.)</summary>
public interface IListingSource
{
    /// <summary>Gets the name, for logs and metrics.</summary>
    string Name { get; }

    /// <summary>Runs until it is told to stop. When it throws, it is started again after a while.</summary>
    /// <param name="stoppingToken">Tells it to stop.</param>
    /// <returns>A task that ends when the source has let go of everything.</returns>
    Task RunAsync(CancellationToken stoppingToken);
}
