using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Facts.Numbers;

/// <summary>Makes the facts of one segment.</summary>
internal static class SegmentOf
{
    public static SegmentFacts Facts(string target, string text, string translation, Market? market = null)
    {
        var listing = new Listing { Id = "1", Fields = [new ListingField { Name = "title", Source = text, Target = translation }] };
        return new SegmentFacts(new Segment(listing, 0, LanguageTag.Parse("zh-Hans"), market ?? Market.ForLanguage(LanguageTag.Parse(target))), _ => []);
    }
}
