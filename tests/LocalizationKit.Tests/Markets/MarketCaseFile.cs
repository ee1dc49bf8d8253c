using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Markets;

/// <summary>Reads the <c>cases.jsonl</c> of every pack.</summary>
internal static class MarketCaseFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<MarketCase> All { get; } = [.. Packs().SelectMany(Read)];

    public static IEnumerable<string> Packs() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("glossaries"), "market.json", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)!).Order(StringComparer.Ordinal);

    private static IEnumerable<MarketCase> Read(string market)
    {
        var path = RepositoryRoot.Combine("glossaries", market, "cases.jsonl");
        return File.Exists(path) ? File.ReadLines(path).Where(l => l.Length > 0).Select(l => Parse(market, l)) : [];
    }

    private static MarketCase Parse(string market, string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        var listing = root.GetProperty("listing");
        return new MarketCase(
            market,
            root.GetProperty("name").GetString()!,
            root.GetProperty("verdict").GetString()!,
            root.GetProperty("checks").Deserialize<List<string>>(Options)!,
            new Listing
            {
                Id = listing.GetProperty("id").GetString()!,
                Market = market,
                Vertical = Text(listing, "vertical"),
                SourceLanguage = Text(listing, "sourceLanguage"),
                Fields = [.. listing.GetProperty("fields").EnumerateArray().Select(f => new ListingField
                {
                    Name = f.GetProperty("name").GetString()!,
                    Source = f.GetProperty("source").GetString()!,
                    Target = Text(f, "target"),
                    MaxLength = f.TryGetProperty("maxLength", out var max) ? max.GetInt32() : null,
                })],
            });
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
