using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Finds the quantities of a text.</summary>
internal static class QuantityReader
{
    private const int LongestKept = 100_000;

    // A list as all others: who asks for its items then always asks one type.
    private static readonly List<Quantity> None = [];

    [ThreadStatic]
    private static QuantityScan? _scan;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="spans">The protected spans of the text: digits inside them are no quantities.</param>
    /// <param name="places">The places where phrases may begin.</param>
    /// <param name="currency">The ISO 4217 code that an ambiguous sign such as ¥ or $ means here; null for the default of the language.</param>
    /// <param name="counterpart">The text on the other side of the segment, which tells <c>304 500</c> as one number from two; null when there is none.</param>
    /// <returns>The quantities in text order, without overlaps.</returns>
    public static IReadOnlyList<Quantity> Read(string text, LanguageTag language, IReadOnlyList<ProtectedSpan> spans, ReadOnlySpan<PhrasePlace> places, string? currency = null, string? counterpart = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(spans);
        if (text.Length == 0)
        {
            return None;
        }

        // No reading begins inside of another one.
        var scan = _scan ?? new QuantityScan(language);
        var found = scan.Read(text, language, spans as List<ProtectedSpan> ?? [.. spans], places, currency, counterpart);
        _scan = text.Length > LongestKept ? null : scan;
        return found ?? None;
    }
}
