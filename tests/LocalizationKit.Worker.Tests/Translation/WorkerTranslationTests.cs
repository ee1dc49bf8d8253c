using LocalizationKit.TestSupport.AzureService;
using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;

namespace LocalizationKit.Worker.Tests.Translation;

/// <summary>The worker beside Azure AI Translator, or what answers as it does.</summary>
public sealed class WorkerTranslationTests
{
    [Fact]
    public async Task A_listing_without_a_target_goes_through_the_service_to_its_publisher()
    {
        await using var service = await FakeTranslator.StartAsync();

        // 纯棉 is a fact a buyer pays for, so its rendering is ordered; the service translates what stands around it.
        service.Phrases.Add("ja", "T恤", "のTシャツ");
        service.Fail(FakeFault.Error(503, 503000));
        var worker = new WorkerFixture();
        worker.Arguments.AddRange(["--AzureTranslator:Endpoint", service.Endpoint.ToString(), "--AzureTranslator:Key", FakeTranslator.Key]);
        await worker.InitializeAsync();
        try
        {
            using var client = worker.Client(worker.SubmitKey);
            await client.SubmitOneAsync(SampleListings.Record("bare-1", "纯棉T恤", ""));
            var listing = await client.WaitForAsync("bare-1", "published");
            Assert.Equal("綿100%のTシャツ", listing.GetProperty("record").GetProperty("fields")[0].GetProperty("target").GetString());
            Assert.Equal("azure", listing.GetProperty("engine").GetString());
            Assert.Equal(2, service.Requests.Count);
            var metrics = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
            Assert.Contains("lk_listings_translated_total{outcome=\"translated\"} 1", metrics, StringComparison.Ordinal);
        }
        finally
        {
            await worker.DisposeAsync();
        }
    }
}
