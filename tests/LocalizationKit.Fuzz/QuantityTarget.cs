using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a text in every language and compares it with itself: nothing may throw, and every span must lie in the text.</summary>
internal static class QuantityTarget
{
    private static readonly LanguageTag[] Languages =
        [.. new[] { "zh-Hans", "zh-Hant", "ja", "en", "de", "fr", "es", "it", "pt", "nl", "th", "vi", "id", "ms", "fil", "ko", "und" }.Select(static l => LanguageTag.Parse(l))];

    public static void Run(string text)
    {
        foreach (var language in Languages)
        {
            var end = 0;
            foreach (var quantity in new TextFacts(text, language).Quantities)
            {
                Require(quantity.Start >= end && quantity.Length > 0 && quantity.End <= text.Length, quantity, language);
                end = quantity.End;
            }
        }

        Compare(text);
    }

    // The two halves of the text are taken for a source and its translation.
    private static void Compare(string text)
    {
        var middle = text.Length / 2;
        var listing = new Listing { Id = "fuzz", Fields = [new ListingField { Name = "text", Source = text[..middle], Target = text[middle..] }] };
        foreach (var language in Languages)
        {
            _ = new SegmentFacts(new Segment(listing, 0, Languages[0], Market.ForLanguage(language)), static _ => []).QuantityDifferences;
        }
    }

    private static void Require(bool holds, Quantity quantity, LanguageTag language)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{language}: the span {quantity.Start}+{quantity.Length} '{quantity.Text}' is out of order or outside the text.");
        }
    }
}
