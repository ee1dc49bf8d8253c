using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts;

/// <summary>Holds the conventions of a language for texts whose market names none.</summary>
internal static class LocaleDefaults
{
    private static readonly FrozenDictionary<string, string[]> Rows = EmbeddedData.Rows("locale-defaults.tsv").ToFrozenDictionary(r => r[0], StringComparer.Ordinal);

    /// <summary>Returns the order of numeric dates; null where markets of the language differ.</summary>
    public static string? DateOrder(Market market) =>
        market.Dates?.Order ?? (Rows.TryGetValue(market.Language.Language, out var row) && row[1].Length > 0 ? row[1] : null);

    /// <summary>Returns the admitted pairs of quotation marks; empty where nothing is sure.</summary>
    public static IReadOnlyList<string> Quotes(Market market) =>
        market.Quotes.Count > 0 ? market.Quotes
        : Rows.TryGetValue(market.Language.Language, out var row) && row.Length > 2 ? row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        : [];
}
