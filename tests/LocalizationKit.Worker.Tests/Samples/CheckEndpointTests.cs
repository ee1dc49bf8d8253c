using System.Text.Json;
using LocalizationKit.TestSupport;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LocalizationKit.Worker.Tests.Samples;

/// <summary>The web application that the README shows answers a batch with verdicts.</summary>
public sealed class CheckEndpointTests
{
    [Fact]
    public async Task SampleBatch_IsJudgedInOrder()
    {
        await using var app = CheckEndpoint.Create(["--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        var batch = await File.ReadAllBytesAsync(RepositoryRoot.Combine("samples", "listings.jsonl"));

        var answer = await client.PostAsync("/check", new ByteArrayContent(batch));

        var given = IdsOf(System.Text.Encoding.UTF8.GetString(batch));
        Assert.Equal(given, IdsOf(await answer.Content.ReadAsStringAsync()));
        Assert.True(given.Count > 100);
    }

    private static List<string?> IdsOf(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString())];
}
