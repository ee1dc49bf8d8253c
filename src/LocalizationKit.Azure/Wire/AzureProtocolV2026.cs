using System.Text.Json;
using Azure.Core;

namespace LocalizationKit.Azure.Wire;

/// <summary>The protocol 2026-06-06: everything is in the body, per text and target.</summary>
internal sealed class AzureProtocolV2026(AzureTranslatorOptions options) : IAzureProtocol
{
    /// <inheritdoc/>
    public void AddQuery(RequestUriBuilder uri, AzureCall call) => uri.AppendQuery("api-version", "2026-06-06", escapeValue: true);

    /// <inheritdoc/>
    public void WriteBody(Utf8JsonWriter json, AzureCall call)
    {
        json.WriteStartObject();
        json.WriteStartArray("inputs");
        foreach (var text in call.Texts)
        {
            json.WriteStartObject();
            json.WriteString("text", text.Text);
            json.WriteString("language", call.From);
            json.WriteString("textType", call.IsHtml ? "Html" : "Plain");
            json.WriteStartArray("targets");
            foreach (var target in call.To)
            {
                WriteTarget(json, target, text.Pairs);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public JsonElement ItemsOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("value", out var items) ? items : default;

    private void WriteTarget(Utf8JsonWriter json, string target, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartObject();
        json.WriteString("language", target);
        if (options.Deployment is { } deployment)
        {
            json.WriteString("deploymentName", deployment);
            json.WriteBoolean("allowFallback", options.AllowFallback);
        }

        if (pairs.Count > 0)
        {
            json.WriteStartArray("referenceTextPairs");
            foreach (var (source, translation) in pairs)
            {
                json.WriteStartObject();
                json.WriteString("source", source);
                json.WriteString("target", translation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
