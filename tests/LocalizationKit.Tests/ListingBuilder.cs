using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests;

/// <summary>Makes small listings for tests.</summary>
internal static class ListingBuilder
{
    public static Listing Of(string id, string source, string? target, string targetLanguage = "en", string sourceLanguage = "zh-Hans") => new()
    {
        Id = id,
        SourceLanguage = sourceLanguage,
        TargetLanguage = targetLanguage,
        Fields = [new ListingField { Name = "text", Source = source, Target = target }],
    };

    /// <summary>Reads the facts of a listing from English to German, one field for each source.</summary>
    public static ListingFacts FactsOf(params string[] sources)
    {
        var listing = new Listing
        {
            Id = "1",
            SourceLanguage = "en",
            TargetLanguage = "de",
            Fields = [.. sources.Select((s, i) => new ListingField { Name = $"text{i}", Source = s, Target = s })],
        };
        return new FactReader([]).Read(listing, Market.ForLanguage(LanguageTag.Parse("de")), LanguageTag.Parse("en"));
    }
}
