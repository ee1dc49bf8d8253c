using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace LocalizationKit.Worker.Tests.Crash;

/// <summary>A catalogue that sends on, whatever happens to the worker: a batch without an answer is sent again.</summary>
internal sealed class CrashClient : IDisposable
{
    private const int BatchSize = 100;
    private readonly HttpClient _http;

    public CrashClient(string url, string key)
    {
        _http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromSeconds(30) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public int Retries { get; private set; }

    public async Task SendAllAsync()
    {
        foreach (var batch in Enumerable.Range(0, CrashPlan.Listings).Chunk(BatchSize))
        {
            var lines = string.Join('\n', batch.Select(CrashPlan.Record));
            while (!await TrySendAsync(lines))
            {
                Retries++;
                await Task.Delay(100);
            }
        }
    }

    public async Task WaitUntilSettledAsync()
    {
        var until = DateTime.UtcNow.AddMinutes(8);
        while (true)
        {
            var states = await StatesAsync();
            if (states.Values.Sum() == CrashPlan.Listings && !states.ContainsKey("received") && !states.ContainsKey("judged"))
            {
                return;
            }

            Assert.True(DateTime.UtcNow < until, "Not settled: " + string.Join(", ", states.Select(s => $"{s.Key} {s.Value}")));
            await Task.Delay(500);
        }
    }

    public async Task<Dictionary<string, long>> StatesAsync()
    {
        for (var i = 0; ; i++)
        {
            try
            {
                var stats = JsonElement.Parse(await _http.GetStringAsync(new Uri("/v1/stats", UriKind.Relative)));
                return stats.GetProperty("states").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt64());
            }
            catch (HttpRequestException) when (i < 100)
            {
                await Task.Delay(300);
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> TrySendAsync(string lines)
    {
        try
        {
            using var response = await _http.PostAsync(new Uri("/v1/listings", UriKind.Relative), new StringContent(lines, Encoding.UTF8, "application/x-ndjson"));
            var text = await response.Content.ReadAsStringAsync();
            if (!response.IsSuccessStatusCode)
            {
                return false;
            }

            Assert.DoesNotContain("refused", text, StringComparison.Ordinal);
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }
}
