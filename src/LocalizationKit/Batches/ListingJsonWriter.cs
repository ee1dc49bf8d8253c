using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Writes a listing back as the JSON object it was read from: the form of the record and the properties the kit does not know are kept.</summary>
public static class ListingJsonWriter
{
    /// <summary>Gets the options for writing: CJK and Thai stay readable.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a listing.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="listing">The listing.</param>
    public static void Write(Utf8JsonWriter json, Listing listing)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(listing);
        json.WriteStartObject();
        json.WriteString("id", listing.Id);
        WriteText(json, "market", listing.Market);
        WriteText(json, "vertical", listing.Vertical);
        WriteText(json, "sourceLanguage", listing.SourceLanguage);
        WriteText(json, "targetLanguage", listing.TargetLanguage);
        if (listing.IsShortForm)
        {
            WriteTexts(json, listing.Fields[0]);
        }
        else
        {
            WriteFields(json, listing.Fields);
        }

        WriteTerms(json, listing.Terms);
        WriteList(json, "protected", listing.Protected);
        WriteRest(json, listing.AdditionalProperties);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, IReadOnlyList<ListingField> fields)
    {
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            WriteTexts(json, field);
            WriteRest(json, field.AdditionalProperties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, ListingField field)
    {
        json.WriteString("source", field.Source);
        json.WriteString("target", field.Target);
        if (field.MaxLength is { } length)
        {
            json.WriteNumber("maxLength", length);
        }

        if (field.Candidates.Count == 0)
        {
            return;
        }

        json.WriteStartArray("candidates");
        foreach (var candidate in field.Candidates)
        {
            json.WriteStartObject();
            json.WriteString("engine", candidate.Engine);
            json.WriteString("text", candidate.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerms(Utf8JsonWriter json, IReadOnlyList<ListingTerm> terms)
    {
        if (terms.Count == 0)
        {
            return;
        }

        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("source", term.Source);
            WriteList(json, "target", term.Target);
            WriteList(json, "forbidden", term.Forbidden);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteRest(Utf8JsonWriter json, IReadOnlyDictionary<string, JsonElement>? rest)
    {
        foreach (var (name, value) in rest ?? new Dictionary<string, JsonElement>())
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }
}
