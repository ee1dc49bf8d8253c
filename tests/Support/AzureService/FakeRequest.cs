using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Holds a request as the fake service saw it.</summary>
internal sealed record FakeRequest(string Path, IQueryCollection Query, IHeaderDictionary Headers, string Body)
{
    /// <summary>Gets the texts of the body, of either protocol.</summary>
    public IReadOnlyList<string> Texts
    {
        get
        {
            using var document = JsonDocument.Parse(Body);
            var root = document.RootElement;
            var items = root.ValueKind == JsonValueKind.Object ? root.GetProperty("inputs") : root;
            return [.. items.EnumerateArray().Select(i => i.GetProperty("text").GetString()!)];
        }
    }
}
