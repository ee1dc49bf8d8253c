using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks;

/// <summary>Runs one check over one example, on a market that has nothing but the language and what the example brings.</summary>
internal static class CheckHarness
{
    public static IReadOnlyList<Finding> Run(Check check, CheckExample example)
    {
        var market = new Market
        {
            Id = "test",
            Language = LanguageTag.Parse(example.TargetLanguage),
            Currency = example.Currency,
            Units = example.Units,
            Glossaries = new Dictionary<string, Glossary>
            {
                ["common"] = new("common", [.. example.Senses.Select((s, i) => new TermEntry { Id = $"{i}", Sources = [s.Source], Targets = Split(s.Target), RequiredCues = Split(s.When) })]),
            },
            Claims = [.. example.Claims.Select(c => new RestrictedClaim
            {
                Id = c.Trigger,
                Vertical = "all",
                Triggers = c.Trigger.Split('|'),
                Patterns = c.Pattern.Replace("ABSENT:", "", StringComparison.Ordinal).Split('|'),
                IsRequiredStatement = c.Pattern.StartsWith("ABSENT:", StringComparison.Ordinal),
                Severity = Severity.Critical,
                Reason = "test",
            })],
        };
        var pipeline = new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([market]))
            .Configure(o => o.Selection = new CheckSelection([check.Descriptor.Id, "LK9010"], [], []))
            .Configure(o => o.Speller = example.Dictionary.Count == 0 ? null : new WordListSpeller(LanguageTag.Parse(example.TargetLanguage == "ja" ? "en" : example.TargetLanguage), example.Dictionary))
            .Build();
        var records = example.Earlier.Select((e, i) => Listing(example, $"earlier-{i}", e.Source, e.Target, [])).Append(Listing(example, "1", example.Source, example.Target, example.Further));
        return pipeline.RunAsync(records.ToAsyncEnumerable()).LastAsync().AsTask().GetAwaiter().GetResult().Findings;
    }

    private static Listing Listing(CheckExample example, string id, string source, string? target, IReadOnlyList<(string Field, string Source, string? Target)> further) => new()
    {
        Id = id,
        Market = "test",
        SourceLanguage = example.SourceLanguage,
        Fields =
        [
            new ListingField { Name = example.Field, Source = source, Target = target, MaxLength = example.MaxLength, Candidates = [.. example.Candidates.Select((c, i) => new TranslationCandidate($"engine {i + 1}", c))] },
            .. further.Select(f => new ListingField { Name = f.Field, Source = f.Source, Target = f.Target }),
        ],
        Terms = [.. example.Terms.Select(t => new ListingTerm(t.Source, Split(t.Target), Split(t.Forbidden)))],
        Protected = example.Protected,
        AdditionalProperties = example.Product is { } product ? new Dictionary<string, JsonElement> { ["itemGroupId"] = JsonSerializer.SerializeToElement(product) } : null,
    };

    private static string[] Split(string alternatives) => alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
