using System.Collections.Concurrent;
using System.Net;
using LocalizationKit.Hosting.Delivery;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Hosting.Tests.Delivery;

/// <summary>The signed webhook against a receiver on this machine.</summary>
public sealed class WebhookTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task A_release_arrives_signed_and_a_receiver_that_stumbles_gets_it_again_under_the_same_key()
    {
        using var receiver = new HttpListener();
        var url = $"http://127.0.0.1:{FreePort.Next()}/";
        receiver.Prefixes.Add(url);
        receiver.Start();
        var calls = new ConcurrentQueue<(string Key, bool IsGenuine, string Body)>();
        var serving = ServeAsync(receiver, calls, failures: 4);
        await using var host = new HostFixture();
        await host.StartAsync(("LocalizationKit:Webhook:Url", url), ("LocalizationKit:Webhook:Secret", Secret), ("LocalizationKit:Delivery:MaxWaitSeconds", "1"));
        await host.SubmitAsync(SampleListings.Good("hook-1"));
        await host.WaitForAsync("hook-1", ListingState.Published);
        Assert.Equal(5, calls.Count);
        Assert.Single(calls.Select(c => c.Key).Distinct());
        Assert.All(calls, c => Assert.True(c.IsGenuine));
        Assert.Contains("\"hook-1\"", calls.First().Body, StringComparison.Ordinal);
        receiver.Stop();
        await serving;
    }

    [Fact]
    public async Task A_release_that_nobody_takes_is_given_up_and_reported()
    {
        await using var host = new HostFixture();
        await host.StartAsync(
            ("LocalizationKit:Webhook:Url", $"http://127.0.0.1:{FreePort.Next()}/"), ("LocalizationKit:Webhook:Secret", Secret), ("LocalizationKit:Delivery:MaxAttempts", "2"), ("LocalizationKit:Delivery:MaxWaitSeconds", "1"));
        await host.SubmitAsync(SampleListings.Good("nobody"));
        await HostFixture.UntilAsync(() => host.Logs.GetSnapshot().Any(r => r.Message.Contains("given up", StringComparison.Ordinal)), "the report");
        Assert.Equal(1, (await host.Get<IReviewStore>().SumAsync(default)).DeadReleases);
        Assert.Equal(ListingState.Judged, (await host.Store.FindAsync("nobody", default)).Listing!.State);
    }

    [Fact]
    public void A_signature_holds_for_its_body_its_time_and_its_secret_only()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var signature = WebhookSignature.Sign(Secret, "1800000000", "body"u8);
        bool Verify(string secret, string timestamp, string? given, string body, int later) =>
            WebhookSignature.Verify(secret, timestamp, given, System.Text.Encoding.UTF8.GetBytes(body), now.AddSeconds(later), TimeSpan.FromMinutes(5));
        Assert.True(Verify(Secret, "1800000000", signature, "body", 60));
        Assert.False(Verify(Secret, "1800000000", signature, "body", 301));
        Assert.False(Verify(Secret, "1800000000", signature, "body", -301));
        Assert.False(Verify(Secret, "1800000001", signature, "body", 0));
        Assert.False(Verify(Secret, "1800000000", signature, "Body", 0));
        Assert.False(Verify(Secret + "0", "1800000000", signature, "body", 0));
        Assert.False(Verify(Secret, "1800000000", null, "body", 0));
        Assert.False(Verify(Secret, "99999999999999999", signature, "body", 0));
    }

    private static async Task ServeAsync(HttpListener receiver, ConcurrentQueue<(string Key, bool IsGenuine, string Body)> calls, int failures)
    {
        try
        {
            while (true)
            {
                var context = await receiver.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                var headers = context.Request.Headers;
                var isGenuine = WebhookSignature.Verify(Secret, headers[WebhookSignature.TimestampHeader], headers[WebhookSignature.SignatureHeader], body.ToArray(), DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5));
                calls.Enqueue((headers[WebhookSignature.KeyHeader] ?? "", isGenuine, System.Text.Encoding.UTF8.GetString(body.ToArray())));
                context.Response.StatusCode = calls.Count <= failures ? 503 : 204;
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Stopped.
        }
    }
}
