using System.Net;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;

namespace LocalizationKit.Worker.Tests.Security;

/// <summary>The worker under a flood, on a worker of its own: whoever comes without a key from the same address has to wait afterwards, signing in included.</summary>
public sealed class FloodTests(WorkerFixture worker) : IClassFixture<WorkerFixture>
{
    [Fact]
    public async Task Ten_thousand_requests_over_hundreds_of_connections_are_answered()
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 200 };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(worker.Url) };
        var codes = new int[600];
        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 200 }, async (i, token) =>
        {
            using var response = await client.GetAsync(new Uri(i % 2 == 0 ? "/v1/stats" : "/health/live", UriKind.Relative), token);
            Interlocked.Increment(ref codes[(int)response.StatusCode]);
        });
        Assert.Equal(10_000, codes[200] + codes[401] + codes[429]);
        Assert.Equal(5_000, codes[200]);
        Assert.True(codes[429] > 0, "Nobody without a key was slowed down.");
        using var submitter = worker.Client(worker.SubmitKey);
        using var served = await submitter.SubmitOneAsync(SampleListings.Good("served-2"));
        Assert.Equal(HttpStatusCode.Accepted, served.StatusCode);
    }
}
