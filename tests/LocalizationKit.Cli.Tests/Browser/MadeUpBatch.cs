using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Scoring;
using LocalizationKit.Segments;

namespace LocalizationKit.Cli.Tests.Browser;

/// <summary>Makes large batches of results, the same each time.</summary>
internal static class MadeUpBatch
{
    private static readonly string[] Markets = ["ja-JP", "en-US", "de-DE", "th-TH"];
    private static readonly Dictionary<string, string> Targets = new(StringComparer.Ordinal)
    {
        ["ja-JP"] = "防水リュックサック、3つのポケット付き。長く使える丈夫な生地です。",
        ["en-US"] = "Waterproof backpack with 3 pockets, made of a sturdy fabric.",
        ["de-DE"] = "Wasserdichter Rucksack mit 3 Taschen aus robustem Gewebe.",
        ["th-TH"] = "กระเป๋าเป้กันน้ำมี 3 ช่อง ทำจากผ้าทนทาน",
    };

    /// <summary>Makes so many results: every tenth is blocked, every fifth besides held.</summary>
    public static IEnumerable<ListingVerdict> Of(int count) => Enumerable.Range(0, count).Select(Make);

    private static ListingVerdict Make(int i)
    {
        const string Source = "防水双肩包，有4个口袋，面料结实耐用。";
        var market = Markets[i % Markets.Length];
        var target = Targets[market];
        var verdict = i % 10 == 0 ? Verdict.Block : i % 5 == 0 ? Verdict.Review : Verdict.Publish;
        var three = target.IndexOf('3', StringComparison.Ordinal);
        var finding = new Finding
        {
            Check = CheckCatalog.Find(i % 10 == 0 ? "LK2001" : "LK1001")!.Descriptor,
            Severity = i % 10 == 0 ? Severity.Critical : Severity.Major,
            Message = $"The source says 4, the translation says 3 (listing {i}).",
            Field = "title",
            FieldIndex = 0,
            Source = TextSpan.Of(Source, Source.IndexOf('4', StringComparison.Ordinal), 1),
            Target = TextSpan.Of(target, three, 1),
            Suggestion = new Suggestion("4", true),
            Fingerprint = $"{i:x16}",
        };
        return new ListingVerdict
        {
            Id = $"SKU-{i}",
            Market = market,
            Gate = new GateDecision(verdict, verdict == Verdict.Publish ? [] : [$"{finding.Check.Id} is {finding.Severity}"]),
            Score = new Score(verdict == Verdict.Publish ? 90 : 10, verdict == Verdict.Publish ? 0.05 : 0.9, new MqmScore(verdict == Verdict.Publish ? 0 : 25, 12, 0, false)),
            Findings = verdict == Verdict.Publish ? [] : [finding],
            Listing = new Listing
            {
                Id = $"SKU-{i}",
                Vertical = "outdoor",
                Fields =
                [
                    new ListingField { Name = "title", Source = Source, Target = target },
                    new ListingField { Name = "bullet", Source = $"第{i}款，适合露营和徒步旅行", Target = $"No. {i}: {target}" },
                ],
                AdditionalProperties = new Dictionary<string, JsonElement> { ["merchant"] = JsonSerializer.SerializeToElement($"merchant {i % 7}") },
            },
            File = "batch.jsonl",
            Line = i + 1,
        };
    }
}
