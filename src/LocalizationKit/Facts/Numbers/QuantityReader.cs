using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Finds the quantities of a text.</summary>
internal static class QuantityReader
{
    // A list as all others: who asks for its items then always asks one type.
    private static readonly List<Quantity> None = [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="spans">The protected spans of the text: digits inside them are no quantities.</param>
    /// <param name="currency">The ISO 4217 code that an ambiguous sign such as ¥ or $ means here; null for the default of the language.</param>
    /// <param name="counterpart">The text on the other side of the segment, which tells <c>304 500</c> as one number from two; null when there is none.</param>
    /// <returns>The quantities in text order, without overlaps.</returns>
    public static IReadOnlyList<Quantity> Read(string text, LanguageTag language, IReadOnlyList<ProtectedSpan> spans, string? currency = null, string? counterpart = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(spans);
        if (text.Length == 0)
        {
            return None;
        }

        var folded = new FoldedText(text, spans, counterpart);
        var lexicon = LanguageLexicon.For(language);
        var numerals = NumeralReader.Read(folded, lexicon);
        if (numerals.Numerals.Count == 0)
        {
            return numerals.Fixed;
        }

        var scan = new QuantityScan(folded, language, lexicon, numerals.Numerals, currency);
        scan.Run();
        return numerals.Fixed.Count == 0 ? scan.Results : scan.Results.Concat(numerals.Fixed).OrderBy(q => q.Start).ToList();
    }
}
