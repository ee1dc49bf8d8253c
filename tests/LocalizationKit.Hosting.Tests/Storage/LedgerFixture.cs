using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Hosting.Tests.Storage;

/// <summary>One PostgreSQL server for all contract tests, started when first asked for.</summary>
public sealed class LedgerFixture : IAsyncLifetime
{
    private readonly Lazy<Task<PostgreSqlServer>> _server = new(PostgreSqlServer.StartAsync);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await _server.Value).DisposeAsync();
        }
    }

    internal async Task<TestLedger> OpenAsync(string kind) =>
        await TestLedger.OpenAsync(kind == "sqlite" ? null : await (await _server.Value).CreateDatabaseAsync());
}
