using System.Text.Json;
using LocalizationKit.Scoring;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Writes what a run shows as a whole as a JSON object.</summary>
internal static class InsightsJson
{
    private const int MostCauses = 30;
    private const int MostFacts = 8;
    private const int MostTerms = 50;
    private const int MostGroups = 200;

    /// <summary>Writes the insights.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="insights">The insights.</param>
    /// <param name="summary">The sum of the run.</param>
    public static void Write(Utf8JsonWriter json, BatchInsights insights, RunSummary summary)
    {
        json.WriteStartObject();
        WriteAll(json, "causes", insights.Causes(MostCauses), WriteCause);
        WriteAll(json, "terms", insights.Terms(MostTerms), WriteTerm);
        WriteAll(json, "groups", insights.Groups().Take(MostGroups), WriteGroup);
        WriteAll(json, "scores", summary.Scores.Where(s => s.By is "all" or "market" or "engine" or "merchant").Take(MostGroups), static (j, s) => BatchScoreJson.Write(j, s.By, s.Key, s.Score));
        json.WritePropertyName("trend");
        if (insights.Trend is { } trend)
        {
            WriteTrend(json, trend);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteBoolean("approximate", insights.IsApproximate);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteCause(Utf8JsonWriter json, Cause cause)
    {
        json.WriteStartObject();
        json.WriteString("check", cause.Check.Id);
        json.WriteString("name", cause.Check.Name);
        json.WriteNumber("findings", cause.Findings);
        json.WriteNumber("listings", cause.Listings);
        WriteAll(json, "recurring", cause.Recurring(MostFacts), static (j, fact) =>
        {
            j.WriteStartObject();
            j.WriteString("source", fact.Source);
            j.WriteString("target", fact.Target);
            j.WriteNumber("count", fact.Count);
            j.WriteEndObject();
        });
        WriteAll(json, "examples", cause.Examples, static (j, example) =>
        {
            j.WriteStartObject();
            j.WriteString("id", example.Id);
            j.WriteString("market", example.Market);
            j.WriteString("field", example.Field);
            j.WriteString("source", example.Source);
            j.WriteString("target", example.Target);
            j.WriteString("message", example.Message);
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, TermCandidate term)
    {
        json.WriteStartObject();
        json.WriteString("market", term.Market);
        json.WriteString("source", term.Source);
        json.WriteNumber("listings", term.Listings);
        json.WriteBoolean("untranslated", term.IsUntranslated);
        WriteAll(json, "renderings", term.Renderings, static (j, rendering) =>
        {
            j.WriteStartObject();
            j.WriteString("text", rendering.Key);
            j.WriteNumber("count", rendering.Value);
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, GroupRate group)
    {
        json.WriteStartObject();
        json.WriteString("by", group.By);
        json.WriteString("key", group.Key);
        json.WriteNumber("listings", group.Listings);
        json.WriteNumber("held", group.Held);
        json.WriteNumber("blocked", group.Blocked);
        json.WriteNumber("share", Math.Round(group.Share, 4));
        json.WriteStartArray("interval");
        json.WriteNumberValue(Math.Round(group.Low, 4));
        json.WriteNumberValue(Math.Round(group.High, 4));
        json.WriteEndArray();
        json.WriteNumber("restShare", Math.Round(group.RestShare, 4));
        json.WriteString("standing", group.Standing switch { Standing.Worse => "worse", Standing.Better => "better", _ => "ordinary" });
        json.WriteBoolean("small", group.IsSmall);
        json.WriteEndObject();
    }

    private static void WriteTrend(Utf8JsonWriter json, ResultTrend trend)
    {
        json.WriteStartObject();
        WriteCounts(json, trend.Findings);
        json.WriteStartObject("listings");
        json.WriteNumber("added", trend.ListingsAdded);
        json.WriteNumber("gone", trend.ListingsGone);
        json.WriteNumber("better", trend.Better);
        json.WriteNumber("worse", trend.Worse);
        json.WriteEndObject();
        WriteAll(json, "checks", trend.Checks, static (j, check) =>
        {
            j.WriteStartObject();
            j.WriteString("check", check.Key);
            WriteCounts(j, check.Value);
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, TrendCount count)
    {
        json.WriteNumber("new", count.Added);
        json.WriteNumber("fixed", count.Fixed);
        json.WriteNumber("unchanged", count.Unchanged);
    }
}
