using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Tells which product a listing is a variant of.</summary>
internal static class VariantGroup
{
    private static readonly string[] Names = [.. EmbeddedData.Rows("variant-groups.tsv").Select(static r => r[0])];

    /// <summary>Returns the id of the product; null for a listing that stands alone.</summary>
    public static string? Of(Listing listing)
    {
        if (listing.AdditionalProperties is not { Count: > 0 } properties)
        {
            return null;
        }

        string? best = null;
        var rank = Names.Length;
        foreach (var (name, value) in properties)
        {
            var at = Array.IndexOf(Names, Fold(name));
            if (at >= 0 && at < rank && Text(value) is { } id)
            {
                (best, rank) = (id, at);
            }
        }

        return best;
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static string Fold(string name) => string.Concat(name.Where(static c => c is not ('_' or '-' or ' '))).ToLowerInvariant();
}
