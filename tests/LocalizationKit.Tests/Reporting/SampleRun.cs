using System.Text;
using System.Text.RegularExpressions;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Scoring;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Reporting;

/// <summary>Holds results of every kind, made by hand so that snapshots change only when a writer does.</summary>
internal static partial class SampleRun
{
    private static readonly CheckDescriptor Magnitude = Describe("LK2004", "magnitude-wrong", MqmCategory.Mistranslation, Severity.Critical);
    private static readonly CheckDescriptor Missing = Describe("LK1001", "term-missing", MqmCategory.Terminology, Severity.Minor);
    private static readonly CheckDescriptor Empty = Describe("LK2204", "empty-target", MqmCategory.Omission, Severity.Major);
    private static readonly CheckDescriptor Json = Describe("LK9001", "invalid-json", MqmCategory.Process, Severity.Major);

    public static IReadOnlyList<ListingVerdict> Verdicts { get; } = [Published(), Blocked(), Held(), Unreadable()];

    public static async Task<string> WriteAsync(Func<Stream, IVerdictWriter> create, IEnumerable<ListingVerdict>? verdicts = null)
    {
        using var stream = new MemoryStream();
        var writer = create(stream);
        var summary = new RunSummary();
        await writer.BeginAsync();
        foreach (var verdict in verdicts ?? Verdicts)
        {
            await writer.WriteAsync(verdict);
            summary.Add(verdict);
        }

        summary.Elapsed = TimeSpan.FromMilliseconds(1250);
        await writer.CompleteAsync(summary);
        Assert.True(stream.CanWrite, "The writer must leave the stream open.");
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Takes out what differs from release to release.</summary>
    public static string Stable(string text) => KitVersion().Replace(text.TrimEnd('\n'), "${name}\"0.0.0\"");

    private static CheckDescriptor Describe(string id, string name, MqmCategory category, Severity severity) => new(id, name, category, severity)
    {
        Summary = $"Says {name}.",
        Explanation = $"## What it finds\nThe fault `{name}`,\non two lines.\n\n## Why it matters to a buyer\nIt misleads.\n\n## How to fix\nMend it.",
    };

    private static ListingVerdict Published() => new()
    {
        Id = "SKU-1",
        Market = "ja-JP",
        Listing = Listing("SKU-1", "beauty", new ListingField { Name = "title", Source = "保湿口红", Target = "うるおいリップ" }),
        Gate = new GateDecision(Verdict.Publish, []),
        Score = new Score(97.5, 0.025, new MqmScore(0, 4, 100, false)),
        Findings = [],
        Pack = "ja-JP@2026.11",
        Rules = "sha256:0011",
        File = "in/batch 1.jsonl",
        Line = 1,
    };

    private static ListingVerdict Blocked() => new()
    {
        Id = "SKU-2",
        Market = "en-US",
        Listing = Listing("SKU-2", "shopping", new ListingField { Name = "title", Source = "销量3.2亿", Target = "3.2 million sold <b>👍</b> & \"more\"\u0001" }),
        Gate = new GateDecision(Verdict.Block, ["LK2004 is critical"]),
        Score = new Score(12.25, 0.8775, new MqmScore(25, 5, -400, false)),
        Findings =
        [
            new Finding
            {
                Check = Magnitude,
                Severity = Severity.Critical,
                Message = "3.2亿 is 320 million, the translation says 3.2 million <👍>\u0001.",
                Field = "title",
                FieldIndex = 0,
                Source = new TextSpan(2, 4, "3.2亿"),
                Target = new TextSpan(0, 11, "3.2 million"),
                Suggestion = new Suggestion("320 million", true),
                Fingerprint = "9f2c000000000001",
            },
            new Finding
            {
                Check = Missing,
                Severity = Severity.Minor,
                Message = "销量 is usually 'sales'.",
                Field = "title",
                FieldIndex = 0,
                Source = new TextSpan(0, 2, "销量"),
                Fingerprint = "9f2c000000000002",
                Suppression = new AcceptedFinding("9f2c000000000002") { Reason = "The brand says so.", Owner = "anna", Expires = new DateOnly(2027, 3, 31) },
                Origin = FindingOrigin.PreExisting,
            },
        ],
        Pack = "en-US@2026.11",
        Rules = "sha256:0011",
        File = "in/batch 1.jsonl",
        Line = 2,
    };

    private static ListingVerdict Held() => new()
    {
        Id = "SKU-3",
        Market = "ja-JP",
        Listing = Listing("SKU-3", null, new ListingField { Name = "bullet", Source = "轻便" }),
        Gate = new GateDecision(Verdict.Review, ["LK2204 is major"]),
        Score = new Score(50, 0.5, new MqmScore(5, 1, -400, false)),
        Findings = [new Finding { Check = Empty, Severity = Severity.Major, Message = "The text is not translated.", Field = "bullet", FieldIndex = 0, Source = new TextSpan(0, 2, "轻便"), Fingerprint = "9f2c000000000003" }],
        Pack = "ja-JP@2026.11",
        Rules = "sha256:0011",
        File = "in/batch 1.jsonl",
        Line = 3,
    };

    private static ListingVerdict Unreadable() => new()
    {
        Id = null,
        Gate = new GateDecision(Verdict.Error, ["LK9001: the record could not be judged"]),
        Findings = [new Finding { Check = Json, Severity = Severity.Major, Message = "The line is not one whole JSON object.", Fingerprint = "9f2c000000000004" }],
        Rules = "sha256:0011",
        File = "in/batch 1.jsonl",
        Line = 4,
    };

    private static Listing Listing(string id, string? vertical, ListingField field) => new() { Id = id, Vertical = vertical, Fields = [field] };

    [GeneratedRegex("""(?<name>"(?:kit|version)":)"\d+\.\d+\.\d+[^"]*"(?!,"runs")""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KitVersion();
}
