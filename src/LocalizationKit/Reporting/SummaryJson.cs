using System.Text.Json;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;

namespace LocalizationKit.Reporting;

/// <summary>Writes the sum of a run as a JSON object.</summary>
internal static class SummaryJson
{
    /// <summary>Writes a summary.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="summary">The summary.</param>
    public static void Write(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("records", summary.Records);
        json.WriteNumber("segments", summary.Segments);
        json.WriteNumber("characters", summary.Characters);
        json.WriteNumber("seconds", Math.Round(summary.Elapsed.TotalSeconds, 3));
        json.WriteBoolean("interrupted", summary.IsInterrupted);
        json.WriteStartObject("verdicts");
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            json.WriteNumber(VerdictJson.NameOf(verdict), summary.Of(verdict));
        }

        json.WriteEndObject();
        json.WriteStartObject("findings");
        foreach (var severity in Enum.GetValues<Severity>().Reverse())
        {
            json.WriteNumber(VerdictJson.NameOf(severity), summary.Of(severity));
        }

        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteEndObject();
        json.WriteStartArray("checks");
        foreach (var (check, count) in summary.Checks)
        {
            json.WriteStartObject();
            json.WriteString("check", check.Id);
            json.WriteString("name", check.Name);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
