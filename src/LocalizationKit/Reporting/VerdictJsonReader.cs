using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Scoring;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting;

/// <summary>Reads a result that <see cref="VerdictJson"/> wrote. Properties it does not know are passed over, so results of a newer kit can be read.</summary>
internal static class VerdictJsonReader
{
    /// <summary>Reads a result.</summary>
    /// <param name="root">The object.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FormatException">The object is no result.</exception>
    public static ListingVerdict Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "verdict") is not { } verdict)
        {
            throw new FormatException("it is no result of 'lockit check'");
        }

        var file = Text(root, "file");
        var line = root.TryGetProperty("line", out var number) ? number.GetInt64() : 0;
        var gate = Member(root, "gate");
        var versions = Member(root, "versions");
        var findings = Items(root, "findings").Select(FindingOf).ToList();
        return new ListingVerdict
        {
            Id = Text(root, "id"),
            Market = Text(root, "market"),
            Gate = new GateDecision(VerdictOf(verdict), [.. Items(gate, "reasons").Select(r => r.GetString() ?? "")]) { Guarantee = Text(gate, "guarantee") },
            Score = ScoreOf(Member(root, "score")),
            Findings = findings,
            Choices = [.. Items(root, "choices").Select(c => new CandidateChoice(Text(c, "field") ?? "", Whole(c, "fieldIndex"), Text(c, "engine") ?? "", Text(c, "text") ?? "", Text(c, "reason") ?? ""))],
            Pack = Text(versions, "pack"),
            Rules = Text(versions, "rules") ?? "",
            RiskModel = Text(versions, "risk"),
            Listing = ListingOf(Member(root, "listing"), findings, file, line),
            File = file,
            Line = line,
        };
    }

    private static Listing? ListingOf(JsonElement element, List<Finding> findings, string? file, long line)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        try
        {
            var listing = ListingJson.Read(element.Clone(), static _ => { }, file, line);
            return Excerpts.Fit(listing, findings) ? listing : throw new FormatException("its findings point outside the texts of its listing");
        }
        catch (RecordException exception)
        {
            throw new FormatException("its listing cannot be read: " + exception.Message, exception);
        }
    }

    private static Score? ScoreOf(JsonElement score)
    {
        if (score.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var mqm = Member(score, "mqm");
        return new Score(
            score.GetProperty("quality").GetDouble(),
            score.GetProperty("risk").GetDouble(),
            new MqmScore(Whole(mqm, "penalty"), Whole(mqm, "words"), mqm.GetProperty("raw").GetDouble(), mqm.GetProperty("sufficient").GetBoolean()));
    }

    private static Finding FindingOf(JsonElement finding)
    {
        var severity = SeverityOf(Text(finding, "severity"));
        var suggestion = Member(finding, "suggestion");
        var fingerprint = Text(finding, "fingerprint") ?? "";
        return new Finding
        {
            Check = KnownChecks.Find(Text(finding, "check") ?? "", Text(finding, "name") ?? "", severity),
            Severity = severity,
            Message = Text(finding, "message") ?? "",
            Field = Text(finding, "field"),
            FieldIndex = Whole(finding, "fieldIndex"),
            Source = SpanOf(Member(finding, "source")),
            Target = SpanOf(Member(finding, "target")),
            Suggestion = suggestion.ValueKind == JsonValueKind.Object ? new Suggestion(Text(suggestion, "replacement") ?? "", suggestion.GetProperty("safe").GetBoolean()) : null,
            Fingerprint = fingerprint,
            Suppression = finding.TryGetProperty("suppressed", out var suppressed) && suppressed.GetBoolean() ? new AcceptedFinding(fingerprint) : null,
            Origin = Text(finding, "origin") switch
            {
                "pre-existing" => FindingOrigin.PreExisting,
                "stale-source" => FindingOrigin.StaleSource,
                "introduced" => FindingOrigin.Introduced,
                _ => null,
            },
        };
    }

    private static TextSpan? SpanOf(JsonElement span) =>
        span.ValueKind == JsonValueKind.Object ? new TextSpan(Whole(span, "start"), Whole(span, "length"), Text(span, "text") ?? "") : null;

    private static Verdict VerdictOf(string name) => name switch
    {
        "publish" => Verdict.Publish,
        "review" => Verdict.Review,
        "block" => Verdict.Block,
        "error" => Verdict.Error,
        _ => throw new FormatException($"'{name}' is no verdict"),
    };

    private static Severity SeverityOf(string? name) => name switch
    {
        "critical" => Severity.Critical,
        "major" => Severity.Major,
        "minor" => Severity.Minor,
        "neutral" => Severity.Neutral,
        _ => throw new FormatException($"'{name}' is no severity"),
    };

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static string? Text(JsonElement element, string name) => Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static int Whole(JsonElement element, string name) => Member(element, name).GetInt32();
}
