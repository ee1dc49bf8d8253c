namespace LocalizationKit.Batches.Documents.Json;

/// <summary>Holds one text of a JSON document.</summary>
/// <param name="Path">The names of the properties that lead to it; the index of an item stands in square brackets.</param>
/// <param name="Map">The text with the place of each character.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Start">The offset of the opening quote.</param>
internal sealed record JsonTextEntry(IReadOnlyList<string> Path, TextMap Map, long Line, long Start)
{
    /// <summary>Gets the path as one text, e.g. <c>cart.items[0]</c>.</summary>
    public string Key => string.Join('.', Path).Replace(".[", "[", StringComparison.Ordinal);
}
