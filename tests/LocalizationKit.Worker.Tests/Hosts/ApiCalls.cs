using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace LocalizationKit.Worker.Tests.Hosts;

/// <summary>Calls the API as a client does.</summary>
internal static class ApiCalls
{
    public static Task<HttpResponseMessage> SubmitLinesAsync(this HttpClient client, string lines) =>
        client.PostAsync(new Uri("/v1/listings", UriKind.Relative), new StringContent(lines, Encoding.UTF8, "application/x-ndjson"));

    public static Task<HttpResponseMessage> SubmitOneAsync(this HttpClient client, string json) =>
        client.PostAsync(new Uri("/v1/listings", UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"));

    public static Task<HttpResponseMessage> DecideAsync(this HttpClient client, string id, object decision) =>
        client.PostAsJsonAsync(new Uri($"/v1/listings/{Uri.EscapeDataString(id)}/decision", UriKind.Relative), decision);

    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode} {text}");
        return JsonElement.Parse(text);
    }

    /// <summary>Waits until a listing is in a state.</summary>
    public static async Task<JsonElement> WaitForAsync(this HttpClient client, string id, params string[] states)
    {
        for (var i = 0; ; i++)
        {
            var listing = await client.GetJsonAsync("/v1/listings/" + Uri.EscapeDataString(id));
            var state = listing.GetProperty("state").GetString();
            if (states.Contains(state))
            {
                return listing;
            }

            Assert.True(i < 600, $"{id} stays {state}: {listing}");
            await Task.Delay(50);
        }
    }
}
