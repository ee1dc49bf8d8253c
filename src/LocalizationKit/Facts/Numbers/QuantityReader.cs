using LocalizationKit.Facts.Spans;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Finds the quantities of a text.</summary>
public static class QuantityReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="spans">The protected spans of the text: digits inside them are no quantities.</param>
    /// <param name="currency">The ISO 4217 code that an ambiguous sign such as ¥ or $ means here; null for the default of the language.</param>
    /// <returns>The quantities in text order, without overlaps.</returns>
    public static IReadOnlyList<Quantity> Read(string text, LanguageTag language, IReadOnlyList<ProtectedSpan> spans, string? currency = null) => [];
}
