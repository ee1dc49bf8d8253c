using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Testing;

/// <summary>Runs the examples that a check shows on its page, each in a market that has nothing but the language and what the example brings. Safe to share between threads.</summary>
public static class CheckExamples
{
    private const string ThrownCheck = "LK9010";

    /// <summary>Runs one check over one example.</summary>
    /// <param name="check">The check: one of the catalogue, or one of your own.</param>
    /// <param name="example">The example; it need not be one of the check's own.</param>
    /// <returns>The findings of the check in the example's last record, and an LK9010 finding when the check threw.</returns>
    public static IReadOnlyList<Finding> Run(Check check, CheckExample example)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(example);
        var builder = new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([ExampleMarket.Of(example)]))
            .Configure(o => o.Selection = new CheckSelection([check.Descriptor.Id, ThrownCheck], [], []))
            .Configure(o => o.Speller = example.Dictionary.Count == 0 ? null : new WordListSpeller(LanguageTag.Parse(example.TargetLanguage == "ja" ? "en" : example.TargetLanguage), example.Dictionary));
        if (CheckCatalog.Find(check.Descriptor.Id)?.GetType() != check.GetType())
        {
            builder.AddCheck(check);
        }

        var records = example.Earlier.Select((e, i) => ListingOf(example, $"earlier-{i}", e.Source, e.Target, [])).Append(ListingOf(example, "1", example.Source, example.Target, example.Further));
        return builder.Build().RunAsync(records.ToAsyncEnumerable()).LastAsync().AsTask().GetAwaiter().GetResult().Findings;
    }

    /// <summary>Says what is wrong with a check and its examples: <c>Assert.Empty(CheckExamples.Faults(check))</c> in any test framework.</summary>
    /// <param name="check">The check.</param>
    /// <returns>A sentence for each fault; none when all examples are judged as they say, and there are examples of both kinds.</returns>
    public static IReadOnlyList<string> Faults(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        var examples = check.Descriptor.Examples;
        var faults = new List<string>();
        if (!examples.Any(static e => e.IsFlagged) || examples.All(static e => e.IsFlagged))
        {
            faults.Add($"{check.Descriptor.Id} needs examples of both kinds, flagged and passing.");
        }

        return [.. faults, .. examples.SelectMany(e => Faults(check, e))];
    }

    /// <summary>Says what is wrong with one example of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="example">The example.</param>
    /// <returns>A sentence for each fault: the check threw, is silent where it should speak or the reverse, points elsewhere than the example says, or
    /// has offsets that do not lead to the text it quotes.</returns>
    public static IReadOnlyList<string> Faults(Check check, CheckExample example)
    {
        var findings = Run(check, example);
        var own = findings.Where(static f => f.Check.Id != ThrownCheck).ToList();
        var faults = findings.Where(static f => f.Check.Id == ThrownCheck).Select(static f => f.Message).ToList();
        if (example.IsFlagged != own.Count > 0)
        {
            faults.Add(example.IsFlagged ? "It is silent." : $"It should be silent, and says: {string.Join("; ", own.Select(static f => f.Message))}");
        }
        else if (example.At is { } at && !own.Exists(f => f.Target?.Text == at))
        {
            faults.Add($"It should point at '{at}', and points at {string.Join(", ", own.Select(static f => $"'{f.Target?.Text}'"))}.");
        }

        faults.AddRange(own.Where(f => !HasTrueSpans(f, example)).Select(static f => $"Its offsets do not lead to the text it quotes: {f.Message}"));
        return [.. faults.Select(f => $"{check.Descriptor.Id}, {example.Source} => {example.Target}: {f}")];
    }

    private static bool HasTrueSpans(Finding finding, CheckExample example)
    {
        var (source, target) = finding.FieldIndex > 0
            ? (example.Further[finding.FieldIndex - 1].Source, example.Further[finding.FieldIndex - 1].Target)
            : (example.Source, example.Target);
        return IsIn(finding.Source, source) && IsIn(finding.Target, target ?? "");
    }

    private static bool IsIn(Segments.TextSpan? span, string text) =>
        span is null || (span.Start >= 0 && span.Start + span.Length <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(span.Text));

    private static Listing ListingOf(CheckExample example, string id, string source, string? target, IReadOnlyList<(string Field, string Source, string? Target)> further) => new()
    {
        Id = id,
        Market = ExampleMarket.Id,
        SourceLanguage = example.SourceLanguage,
        Fields =
        [
            new ListingField { Name = example.Field, Source = source, Target = target, MaxLength = example.MaxLength, Candidates = [.. example.Candidates.Select((c, i) => new TranslationCandidate($"engine {i + 1}", c))] },
            .. further.Select(f => new ListingField { Name = f.Field, Source = f.Source, Target = f.Target }),
        ],
        Terms = [.. example.Terms.Select(t => new ListingTerm(t.Source, ExampleMarket.Split(t.Target), ExampleMarket.Split(t.Forbidden)))],
        Protected = example.Protected,
        AdditionalProperties = example.Product is { } product ? new Dictionary<string, JsonElement> { ["itemGroupId"] = JsonSerializer.SerializeToElement(product) } : null,
    };
}
