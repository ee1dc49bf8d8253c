using System.Globalization;
using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Reporting.Insights;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting.Html;

/// <summary>Writes a result as the page's script wants it.</summary>
internal static class HtmlListingJson
{
    private const int LongestText = 20_000;

    /// <summary>Writes a result.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="verdict">The result.</param>
    /// <param name="trend">What changed since an earlier run; null for no comparison.</param>
    /// <param name="number">The place of the record in the run.</param>
    /// <param name="sourceLanguage">The source language of records that name none.</param>
    public static void Write(Utf8JsonWriter json, ListingVerdict verdict, ListingTrend? trend, long number, string sourceLanguage)
    {
        json.WriteStartObject();
        json.WriteNumber("n", number);
        json.WriteString("id", verdict.Id);
        json.WriteString("verdict", VerdictJson.NameOf(verdict.Verdict));
        json.WriteString("market", verdict.Market);
        json.WriteString("vertical", verdict.Listing?.Vertical);
        json.WriteString("merchant", ListingProperty.Of(verdict, "merchant"));
        json.WriteString("engine", ListingProperty.Of(verdict, "engine"));
        json.WriteString("day", ListingProperty.Of(verdict, "day"));
        json.WriteString("sourceLanguage", verdict.Listing?.SourceLanguage ?? sourceLanguage);
        json.WriteString("targetLanguage", verdict.Listing?.TargetLanguage ?? verdict.Market);
        json.WriteString("place", verdict.File is { } file ? file + (verdict.Line > 0 ? ":" + verdict.Line.ToString(CultureInfo.InvariantCulture) : "") : null);
        WriteNumber(json, "quality", verdict.Score?.Quality);
        WriteNumber(json, "risk", verdict.Score?.Risk);
        json.WriteStartArray("reasons");
        foreach (var reason in verdict.Gate.Reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        WriteFields(json, verdict.Listing?.Fields);
        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings)
        {
            WriteFinding(json, finding, trend);
        }

        json.WriteEndArray();
        WriteChoices(json, verdict);
        WriteTrend(json, trend);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of numbers.</summary>
    public static void WriteNumbers(Utf8JsonWriter json, string name, ReadOnlySpan<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, IReadOnlyList<ListingField>? fields)
    {
        if (fields is null)
        {
            json.WriteNull("fields");
            return;
        }

        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("source", Excerpts.Cut(field.Source, LongestText));
            json.WriteString("target", field.Target is { } target ? Excerpts.Cut(target, LongestText) : null);
            if (field.Source.Length > LongestText || field.Target?.Length > LongestText)
            {
                json.WriteBoolean("cut", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, ListingTrend? trend)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check.Id);
        json.WriteString("severity", VerdictJson.NameOf(finding.Severity));
        json.WriteString("field", finding.Field);
        json.WriteNumber("fieldIndex", finding.FieldIndex);
        json.WriteString("message", finding.Message);
        WriteSpan(json, "source", finding.Source);
        WriteSpan(json, "target", finding.Target);
        if (finding.Suggestion is { } suggestion)
        {
            json.WriteStartObject("suggestion");
            json.WriteString("replacement", suggestion.Replacement);
            json.WriteBoolean("safe", suggestion.IsSafe);
            json.WriteEndObject();
        }

        if (finding.IsSuppressed)
        {
            json.WriteBoolean("accepted", true);
        }
        else if (trend is not null)
        {
            json.WriteString("state", trend.Unchanged.Contains(finding.Fingerprint) ? "unchanged" : "new");
        }

        if (finding.Origin is { } origin)
        {
            json.WriteString("origin", VerdictJson.NameOf(origin));
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is not null)
        {
            json.WriteStartObject(name);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
            json.WriteString("text", span.Text);
            json.WriteEndObject();
        }
    }

    private static void WriteChoices(Utf8JsonWriter json, ListingVerdict verdict)
    {
        json.WriteStartArray("choices");
        foreach (var choice in verdict.Choices)
        {
            json.WriteStartObject();
            json.WriteString("field", choice.Field);
            json.WriteString("engine", choice.Engine);
            json.WriteString("text", choice.Text);
            json.WriteString("reason", choice.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrend(Utf8JsonWriter json, ListingTrend? trend)
    {
        if (trend is null)
        {
            return;
        }

        json.WriteStartObject("trend");
        json.WriteString("earlier", trend.Earlier is { } earlier ? VerdictJson.NameOf(earlier) : null);
        json.WriteStartArray("fixed");
        foreach (var check in trend.Fixed)
        {
            json.WriteStringValue(check);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, Math.Round(value, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
