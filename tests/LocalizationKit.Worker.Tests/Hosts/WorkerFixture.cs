using System.Net.Http.Headers;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LocalizationKit.Worker.Tests.Hosts;

/// <summary>A worker in this process on a real port, with a ledger of its own.</summary>
public sealed class WorkerFixture : IAsyncLifetime
{
    private WebApplication? _app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("lk-worker-").FullName;

    public string Url { get; private set; } = "";

    internal IServiceProvider Services => _app!.Services;

    public string SubmitKey { get; private set; } = "";

    public string ReviewKey { get; private set; } = "";

    public string AdminKey { get; private set; } = "";

    public string Published => Path.Combine(Folder, "published");

    /// <summary>Gets what differs from the defaults, set before the start.</summary>
    public List<string> Arguments { get; } = [];

    public async Task InitializeAsync()
    {
        Url = $"http://127.0.0.1:{FreePort.Next()}";
        _app = WorkerHost.Build(
        [
            "--urls", Url,
            "--LocalizationKit:Storage:Path", Path.Combine(Folder, "ledger.db"),
            "--LocalizationKit:FolderPublisher:Path", Published,
            "--LocalizationKit:Judging:PollMilliseconds", "50",
            "--Worker:RequestsPerSecond", "10000",
            "--Worker:RequestBurst", "10000",
            .. Arguments,
        ]);
        await _app.StartAsync();
        SubmitKey = await KeyAsync("submitter", Roles.Submit);
        ReviewKey = await KeyAsync("reviewer", Roles.Review);
        AdminKey = await KeyAsync("admin", Roles.Admin);
    }

    public async Task DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    public HttpClient Client(string? key)
    {
        var client = new HttpClient { BaseAddress = new Uri(Url) };
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return client;
    }

    private async Task<string> KeyAsync(string name, string role) =>
        await Services.GetRequiredService<KeyRing>().CreateAsync(name, [role], CancellationToken.None) ?? throw new InvalidOperationException("The name is taken.");
}
