using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Judges.Tests.Support;

/// <summary>Makes the facts of single texts.</summary>
internal static class Texts
{
    public static SegmentFacts Of(string source, string target)
    {
        var listing = new Listing { Id = "1", Fields = [new ListingField { Name = "title", Source = source, Target = target }] };
        return new SegmentFacts(new Segment(listing, 0, LanguageTag.Parse("zh-Hans"), Market.ForLanguage(LanguageTag.Parse("en"))), _ => []);
    }
}
