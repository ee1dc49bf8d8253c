using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Attributes;

/// <summary>Finds where a text names the colour, the material or the user of a product.</summary>
internal static class AttributeReader
{
    /// <summary>Returns the words of a language, the table of the property each names, and whether it may stand inside another one.</summary>
    public static IEnumerable<PhraseForm> FormsOf(LanguageTag language) => AttributeTables.Find(language)?.Forms ?? [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="places">Where words may begin.</param>
    /// <returns>The mentions by facet, then by place; none for a language without data.</returns>
    public static AttributeMention[] Read(string text, LanguageTag language, ReadOnlySpan<PhrasePlace> places) =>
        AttributeTables.Find(language)?.Find(text, places) ?? [];
}
