using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LocalizationKit.TestSupport.AzureService;

/// <summary>Holds one text of a request to the fake service, with its targets.</summary>
internal sealed record FakeInput(string Text, string? From, IReadOnlyList<string> To, bool IsHtml, bool HasDeployment)
{
    /// <summary>Reads the body of protocol 3.0; the rest is in the query.</summary>
    public static IReadOnlyList<FakeInput> ReadV3(JsonElement root, IQueryCollection query)
    {
        var to = query["to"].Select(t => Language(t!, 400036)).ToList();
        if (to.Count == 0)
        {
            throw new FakeTranslateException(400036, "The target language is not valid.");
        }

        var from = query["from"].FirstOrDefault() is { } given ? Language(given, 400035) : null;
        var kind = Kind(query["textType"].FirstOrDefault());
        if (query["category"].FirstOrDefault() is { } category && category != "general" && query["allowFallback"] == "false")
        {
            throw new FakeTranslateException(400079, "There is no custom system of this category.");
        }

        if (root.ValueKind != JsonValueKind.Array)
        {
            throw new FakeTranslateException(400074, "The body of the request is not valid JSON.");
        }

        return [.. root.EnumerateArray().Select(item => new FakeInput(TextOf(item), from, to, kind, false))];
    }

    /// <summary>Reads the body of protocol 2026-06-06.</summary>
    public static IReadOnlyList<FakeInput> ReadV2026(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("inputs", out var inputs))
        {
            throw new FakeTranslateException(400074, "The body of the request has no inputs.");
        }

        return [.. inputs.EnumerateArray().Select(item =>
        {
            var targets = item.GetProperty("targets").EnumerateArray().ToList();
            if (targets.Exists(t => t.TryGetProperty("referenceTextPairs", out var pairs) && pairs.GetArrayLength() > 5))
            {
                throw new FakeTranslateException(400042, "There are more than five reference pairs.");
            }

            return new FakeInput(
                TextOf(item),
                item.TryGetProperty("language", out var from) ? Language(from.GetString()!, 400035) : null,
                [.. targets.Select(t => Language(t.GetProperty("language").GetString()!, 400036))],
                Kind(item.TryGetProperty("textType", out var kind) ? kind.GetString() : null),
                targets.Exists(t => t.TryGetProperty("deploymentName", out var name) && name.GetString() != "general"));
        })];
    }

    private static string TextOf(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.EnumerateObject().FirstOrDefault(p => p.Name.Equals("text", StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new FakeTranslateException(400005, "The input text is missing.");

    private static string Language(string code, int error) => FakeLanguages.Canonical(code) ?? throw new FakeTranslateException(error, $"The language '{code}' is not valid.");

    private static bool Kind(string? textType) => textType?.ToUpperInvariant() switch
    {
        null or "PLAIN" => false,
        "HTML" => true,
        _ => throw new FakeTranslateException(400071, "The text type is not valid."),
    };
}
