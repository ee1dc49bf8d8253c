using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalizationKit.Cli.Settings;

/// <summary>Writes the JSON schema of <c>lockit.json</c>, for editors.</summary>
internal static class SettingSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the schema.</summary>
    /// <returns>JSON, with a line end.</returns>
    public static string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "lockit.json");
            json.WriteString("description", "Settings of lockit that a team keeps beside its batches. Comments and trailing commas are allowed.");
            WriteMembers(json, LockitSettings.All);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteMembers(Utf8JsonWriter json, IReadOnlyList<Setting> members)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var member in members)
        {
            json.WriteStartObject(member.Name);
            json.WriteString("description", member.Description);
            WriteType(json, member);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (members.Any(m => m.IsRequired))
        {
            WriteTexts(json, "required", members.Where(m => m.IsRequired).Select(m => m.Name));
        }
    }

    private static void WriteType(Utf8JsonWriter json, Setting setting)
    {
        switch (setting.Kind)
        {
            case SettingKind.Text:
                json.WriteString("type", "string");
                json.WriteNumber("minLength", 1);
                break;
            case SettingKind.OneOf:
                WriteTexts(json, "enum", setting.Values);
                break;
            case SettingKind.Texts:
                json.WriteStartArray("anyOf");
                json.WriteRawValue("""{"type":"string","minLength":1}""");
                json.WriteRawValue("""{"type":"array","items":{"type":"string","minLength":1}}""");
                json.WriteEndArray();
                break;
            case SettingKind.Number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", setting.Least);
                json.WriteNumber("maximum", setting.Most);
                break;
            case SettingKind.Decimal:
                json.WriteString("type", "number");
                json.WriteNumber("minimum", setting.Least);
                json.WriteNumber("maximum", setting.Most);
                break;
            case SettingKind.Flag:
                json.WriteString("type", "boolean");
                break;
            case SettingKind.Map:
                json.WriteString("type", "object");
                json.WriteStartObject("additionalProperties");
                WriteTexts(json, "enum", setting.Values);
                json.WriteEndObject();
                break;
            case SettingKind.Object:
                WriteMembers(json, setting.Members);
                break;
            default:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteMembers(json, setting.Members);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
