using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.RabbitMq;
using LocalizationKit.Translation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LocalizationKit.Hosting.Tests;

/// <summary>A host with the kit in it, as a user's own program would have, in a folder of its own.</summary>
internal sealed class HostFixture : IAsyncDisposable
{
    private IHost? _host;

    public string Folder { get; } = Directory.CreateTempSubdirectory("lk-host-").FullName;

    /// <summary>Gets or sets the engine of the host, set before the start; null for none.</summary>
    public ITranslator? Translator { get; set; }

    public FakeLogCollector Logs => _host!.Services.GetFakeLogCollector();

    public IVerdictStore Store => _host!.Services.GetRequiredService<IVerdictStore>();

    public T Get<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    public async Task StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["LocalizationKit:Storage:Path"] = Path.Combine(Folder, "ledger.db"),
            ["LocalizationKit:Judging:PollMilliseconds"] = "50",
            ["LocalizationKit:Judging:Jobs"] = "2",
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value));
        builder.Logging.AddFakeLogging();
        builder.Services.AddLocalizationKit(builder.Configuration);
        if (Translator is not null)
        {
            builder.Services.AddSingleton(Translator);
        }

        builder.Services.AddRabbitMqTransport(builder.Configuration);
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async Task SubmitAsync(string lines)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines));
        await Get<IListingIntake>().SubmitAsync(stream, "test", isRedelivery: false, (_, o) => Assert.NotEqual(SubmitStatus.Refused, o.Status), default);
    }

    public async Task<StoredListing> WaitForAsync(string id, params ListingState[] states)
    {
        for (var i = 0; ; i++)
        {
            var listing = (await Store.FindAsync(id, default)).Listing;
            if (listing is not null && states.Contains(listing.State))
            {
                return listing;
            }

            Assert.True(i < 1200, $"{id} stays {listing?.State}");
            await Task.Delay(50);
        }
    }

    public static async Task UntilAsync(Func<bool> holds, string what)
    {
        for (var i = 0; !holds(); i++)
        {
            Assert.True(i < 1200, "It never came: " + what);
            await Task.Delay(50);
        }
    }

    public Task StopAsync() => _host!.StopAsync();

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
