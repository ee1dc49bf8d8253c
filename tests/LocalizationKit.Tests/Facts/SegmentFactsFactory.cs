using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Facts;

/// <summary>Makes the facts of a single segment that no glossary knows anything about.</summary>
internal static class SegmentFactsFactory
{
    public static SegmentFacts Create(string languages, string source, string? target)
    {
        var tags = languages.Split('>');
        var listing = new Listing { Id = "1", Fields = [new ListingField { Name = "title", Source = source, Target = target }] };
        return new SegmentFacts(new Segment(listing, 0, LanguageTag.Parse(tags[0]), Market.ForLanguage(LanguageTag.Parse(tags[1]))), _ => []);
    }

    public static TextFacts Text(string language, string text) => new(text, LanguageTag.Parse(language));
}
