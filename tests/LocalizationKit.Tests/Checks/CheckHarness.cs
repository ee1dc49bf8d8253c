using LocalizationKit.Batches;
using LocalizationKit.Checks;
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
        var listing = new Listing
        {
            Id = "1",
            Market = "test",
            SourceLanguage = example.SourceLanguage,
            Fields = [new ListingField { Name = "title", Source = example.Source, Target = example.Target, MaxLength = example.MaxLength }],
            Terms = [.. example.Terms.Select(t => new ListingTerm(t.Source, Split(t.Target), Split(t.Forbidden)))],
            Protected = example.Protected,
        };
        var pipeline = new QualityPipelineBuilder()
            .WithMarkets(new MarketCatalog([market]))
            .Configure(o => o.Selection = new CheckSelection([check.Descriptor.Id, "LK9010"], [], []))
            .Build();
        return pipeline.Check(listing).Findings;
    }

    private static string[] Split(string alternatives) => alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
