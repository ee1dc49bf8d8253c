using System.Globalization;
using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting;

/// <summary>Writes a finding as a SARIF result.</summary>
/// <remarks>A SARIF fix would have to name places in the file; a batch knows lines only, so the proposal is a property.</remarks>
internal static class SarifResult
{
    /// <summary>Writes a result.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="verdict">The result of the record.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="ruleIndex">The place of the check among the rules.</param>
    public static void Write(Utf8JsonWriter json, ListingVerdict verdict, Finding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Check.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.LevelOf(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message.Length > 0 ? finding.Message : finding.Check.Summary);
        json.WriteEndObject();
        WriteLocation(json, verdict, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("lockit/v1", finding.Fingerprint);
        json.WriteEndObject();
        WriteBaseline(json, finding);
        WriteProperties(json, verdict, finding);
        json.WriteEndObject();
    }

    private static void WriteBaseline(Utf8JsonWriter json, Finding finding)
    {
        if (finding.Origin is { } origin)
        {
            json.WriteString("baselineState", origin switch { FindingOrigin.PreExisting => "unchanged", FindingOrigin.StaleSource => "updated", _ => "new" });
        }

        json.WriteStartArray("suppressions");
        if (finding.Suppression is { } suppression)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason ?? "The finding is in the baseline.");
            if (suppression.Owner is not null || suppression.Expires is not null)
            {
                json.WriteStartObject("properties");
                json.WriteString("owner", suppression.Owner);
                json.WriteString("expires", suppression.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, ListingVerdict verdict, Finding finding)
    {
        if (string.IsNullOrEmpty(verdict.File) && verdict.Id is null)
        {
            return;
        }

        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (verdict.File is { Length: > 0 } file)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(file));
            json.WriteEndObject();
            if (verdict.Line > 0)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", verdict.Line);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (verdict.Id is { } id)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", finding.Field ?? id);
            json.WriteString("fullyQualifiedName", finding.Field is null ? id : string.Create(CultureInfo.InvariantCulture, $"{id}/fields[{finding.FieldIndex}]/{finding.Field}"));
            json.WriteString("kind", finding.Field is null ? "object" : "property");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, ListingVerdict verdict, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("record", verdict.Id);
        json.WriteString("market", verdict.Market);
        json.WriteString("verdict", VerdictJson.NameOf(verdict.Verdict));
        json.WriteString("severity", VerdictJson.NameOf(finding.Severity));
        json.WriteString("category", finding.Check.Category.ToString());
        if (finding.Origin is { } origin)
        {
            json.WriteString("origin", VerdictJson.NameOf(origin));
        }

        WriteSpan(json, "source", finding.Source);
        WriteSpan(json, "target", finding.Target);
        if (finding.Suggestion is { } suggestion)
        {
            json.WriteStartObject("suggestion");
            json.WriteString("replacement", suggestion.Replacement);
            json.WriteBoolean("safe", suggestion.IsSafe);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not null)
        {
            json.WriteStartObject(name);
            json.WriteNumber("charOffset", span.Start);
            json.WriteNumber("charLength", span.Length);
            json.WriteString("text", span.Text);
            json.WriteEndObject();
        }
    }

    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
