using System.Text.Json;

namespace LocalizationKit.Reporting;

/// <summary>Reads the properties of a record that the kit does not know otherwise: engine, merchant, day.</summary>
internal static class ListingProperty
{
    /// <summary>Reads a property.</summary>
    /// <param name="verdict">The result of the record.</param>
    /// <param name="name">The name.</param>
    /// <returns>Its text; null when the record has none.</returns>
    public static string? Of(ListingVerdict verdict, string name) =>
        verdict.Listing?.AdditionalProperties is { } rest && rest.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
