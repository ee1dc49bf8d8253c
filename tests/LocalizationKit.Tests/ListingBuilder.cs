using LocalizationKit.Batches;

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
}
