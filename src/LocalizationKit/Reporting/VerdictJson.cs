using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Checks.Fixes;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Scoring;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting;

/// <summary>Writes one result as the JSON object that the contract describes.</summary>
internal static class VerdictJson
{
    /// <summary>The options for writing: CJK and Thai stay readable.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The names that stand in every result, encoded once.
    private static readonly JsonEncodedText IdName = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText MarketName = JsonEncodedText.Encode("market");
    private static readonly JsonEncodedText VerdictName = JsonEncodedText.Encode("verdict");
    private static readonly JsonEncodedText ScoreName = JsonEncodedText.Encode("score");
    private static readonly JsonEncodedText QualityName = JsonEncodedText.Encode("quality");
    private static readonly JsonEncodedText RiskName = JsonEncodedText.Encode("risk");
    private static readonly JsonEncodedText MqmName = JsonEncodedText.Encode("mqm");
    private static readonly JsonEncodedText PenaltyName = JsonEncodedText.Encode("penalty");
    private static readonly JsonEncodedText WordsName = JsonEncodedText.Encode("words");
    private static readonly JsonEncodedText RawName = JsonEncodedText.Encode("raw");
    private static readonly JsonEncodedText SufficientName = JsonEncodedText.Encode("sufficient");
    private static readonly JsonEncodedText FindingsName = JsonEncodedText.Encode("findings");
    private static readonly JsonEncodedText GateName = JsonEncodedText.Encode("gate");
    private static readonly JsonEncodedText ReasonsName = JsonEncodedText.Encode("reasons");

    /// <summary>Writes a result.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="verdict">The result.</param>
    /// <param name="withListing">Whether the result carries its listing, so that a report can show the texts without the batch.</param>
    public static void Write(Utf8JsonWriter json, ListingVerdict verdict, bool withListing = false)
    {
        json.WriteStartObject();
        json.WriteString(IdName, verdict.Id);
        json.WriteString(MarketName, verdict.Market);
        json.WriteString(VerdictName, NameOf(verdict.Verdict));
        WriteScore(json, verdict.Score);
        json.WriteStartArray(FindingsName);
        foreach (var finding in verdict.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        WriteGate(json, verdict);
        WriteChoices(json, verdict.Choices);
        VersionsJson.Write(json, verdict);
        if (verdict.Verdict == Verdict.Error || withListing)
        {
            json.WriteString("file", verdict.File);
            json.WriteNumber("line", verdict.Line);
        }

        if (withListing && verdict.Listing is { } listing)
        {
            json.WritePropertyName("listing");
            ListingJsonWriter.Write(json, listing);
        }

        json.WriteEndObject();
    }

    /// <summary>Names a verdict as results carry it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Lower-case text.</returns>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Publish => "publish",
        Verdict.Review => "review",
        Verdict.Block => "block",
        _ => "error",
    };

    /// <summary>Names a severity as results carry it.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>Lower-case text.</returns>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.Major => "major",
        Severity.Minor => "minor",
        _ => "neutral",
    };

    /// <summary>Names an origin as results carry it.</summary>
    /// <param name="origin">The origin.</param>
    /// <returns>Lower-case text.</returns>
    public static string NameOf(FindingOrigin origin) => origin switch
    {
        FindingOrigin.PreExisting => "pre-existing",
        FindingOrigin.StaleSource => "stale-source",
        _ => "introduced",
    };

    private static string? NameOf(TextEdit? edit) => edit?.Kind switch
    {
        EditKind.Insert => "insert",
        EditKind.Delete => "delete",
        EditKind.Replace => "replace",
        _ => null,
    };

    private static void WriteScore(Utf8JsonWriter json, Score? score)
    {
        if (score is null)
        {
            json.WriteNull("score");
            return;
        }

        json.WriteStartObject(ScoreName);
        ShortNumbers.Write(json, QualityName, score.Quality);
        ShortNumbers.Write(json, RiskName, Math.Round(score.Risk, 6));
        json.WriteStartObject(MqmName);
        json.WriteNumber(PenaltyName, score.Mqm.Penalty);
        json.WriteNumber(WordsName, score.Mqm.Words);
        ShortNumbers.Write(json, RawName, score.Mqm.Raw);
        json.WriteBoolean(SufficientName, score.Mqm.IsSufficient);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check.Id);
        json.WriteString("name", finding.Check.Name);
        json.WriteString("category", finding.Check.Category.ToString());
        json.WriteString("severity", NameOf(finding.Severity));
        json.WriteString("field", finding.Field);
        json.WriteNumber("fieldIndex", finding.FieldIndex);
        WriteSpan(json, "source", finding.Source);
        WriteSpan(json, "target", finding.Target);
        json.WriteString("message", finding.Message);
        if (finding.Suggestion is { } suggestion)
        {
            json.WriteStartObject("suggestion");
            json.WriteString("replacement", suggestion.Replacement);
            json.WriteBoolean("safe", suggestion.IsSafe);
            json.WriteString("edit", NameOf(finding.Edit));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("suggestion");
        }

        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteBoolean("suppressed", finding.IsSuppressed);
        if (finding.Origin is { } origin)
        {
            json.WriteString("origin", NameOf(origin));
        }

        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span)
    {
        if (span is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteString("text", span.Text);
        json.WriteEndObject();
    }

    private static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<CandidateChoice> choices)
    {
        if (choices.Count == 0)
        {
            return;
        }

        json.WriteStartArray("choices");
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("field", choice.Field);
            json.WriteNumber("fieldIndex", choice.FieldIndex);
            json.WriteString("engine", choice.Engine);
            json.WriteString("text", choice.Text);
            json.WriteString("reason", choice.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteGate(Utf8JsonWriter json, ListingVerdict verdict)
    {
        json.WriteStartObject(GateName);
        json.WriteStartArray(ReasonsName);
        foreach (var reason in verdict.Gate.Reasons)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        if (verdict.Gate.Guarantee is { } guarantee)
        {
            json.WriteString("guarantee", guarantee);
        }

        json.WriteEndObject();
    }
}
