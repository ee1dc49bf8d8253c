using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Mqm;

namespace LocalizationKit.Reporting;

/// <summary>Writes a check as a SARIF rule.</summary>
internal static class SarifRule
{
    /// <summary>Writes a rule.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="check">The check.</param>
    public static void Write(Utf8JsonWriter json, CheckDescriptor check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("name", check.Name);
        WriteText(json, "shortDescription", check.Summary);
        WriteText(json, "fullDescription", FirstSection(check.Explanation, check.Summary));
        json.WriteStartObject("help");
        json.WriteString("text", check.Explanation.Replace("## ", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal));
        json.WriteString("markdown", check.Explanation);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(check.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", check.Category.ToString());
        json.WriteString("severity", VerdictJson.NameOf(check.Severity));
        json.WriteStartArray("tags");
        json.WriteStringValue("localization");
        json.WriteStringValue(check.Category.ToString().Split('/')[0]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Translates a severity: critical and major are errors.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The level.</returns>
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Critical or Severity.Major => "error",
        Severity.Minor => "warning",
        _ => "note",
    };

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // The text between the first heading and the next: what the check finds, on one line.
    private static string FirstSection(string explanation, string summary)
    {
        var lines = explanation.Split('\n')
            .SkipWhile(l => !l.StartsWith("## ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .Select(l => l.Trim())
            .Where(l => l.Length > 0);
        var text = string.Join(' ', lines).Replace("`", "", StringComparison.Ordinal);
        return text.Length > 0 ? text : summary;
    }
}
