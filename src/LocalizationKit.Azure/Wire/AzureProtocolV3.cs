using System.Text.Json;
using Azure.Core;

namespace LocalizationKit.Azure.Wire;

/// <summary>The protocol 3.0: everything but the texts is in the query.</summary>
internal sealed class AzureProtocolV3(AzureTranslatorOptions options) : IAzureProtocol
{
    /// <inheritdoc/>
    public void AddQuery(RequestUriBuilder uri, AzureCall call)
    {
        uri.AppendQuery("api-version", "3.0", escapeValue: true);
        uri.AppendQuery("from", call.From, escapeValue: true);
        foreach (var target in call.To)
        {
            uri.AppendQuery("to", target, escapeValue: true);
        }

        uri.AppendQuery("textType", call.IsHtml ? "html" : "plain", escapeValue: true);
        if (options.Category is { } category)
        {
            uri.AppendQuery("category", category, escapeValue: true);
            uri.AppendQuery("allowFallback", options.AllowFallback ? "true" : "false", escapeValue: true);
        }
    }

    /// <inheritdoc/>
    public void WriteBody(Utf8JsonWriter json, AzureCall call)
    {
        json.WriteStartArray();
        foreach (var text in call.Texts)
        {
            json.WriteStartObject();
            json.WriteString("text", text.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public JsonElement ItemsOf(JsonElement root) => root;
}
