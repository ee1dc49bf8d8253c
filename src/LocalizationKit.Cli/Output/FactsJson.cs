using System.Globalization;
using System.Text.Json;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes what was understood of a text as JSON.</summary>
internal static class FactsJson
{
    /// <summary>Writes the facts of a text, in text order.</summary>
    /// <param name="json">Takes the object.</param>
    /// <param name="id">The id of the text.</param>
    /// <param name="facts">Its facts.</param>
    public static void Write(Utf8JsonWriter json, string id, TextFacts facts)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("facts");
        var quantities = facts.Quantities.Select(q => (q.Start, Write: (Action)(() => WriteQuantity(json, q))));
        var spans = facts.Spans.Select(s => (s.Start, Write: (Action)(() => WriteSpan(json, s))));
        foreach (var (_, write) in quantities.Concat(spans).OrderBy(f => f.Start))
        {
            write();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Names the kind of a quantity as results carry it.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>Lower-case text.</returns>
    public static string KindOf(Quantity quantity) => quantity.Kind.ToString().ToLowerInvariant();

    /// <summary>Names the kind of a protected span as results carry it.</summary>
    /// <param name="span">The span.</param>
    /// <returns>Lower-case text.</returns>
    public static string KindOf(ProtectedSpan span) => span.Kind == ProtectedSpanKind.Entity ? "markup" : span.Kind.ToString().ToLowerInvariant();

    /// <summary>Writes a decimal exactly, without trailing zeros.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Invariant text.</returns>
    public static string Exact(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static void WriteQuantity(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(quantity));
        WriteOptional(json, "value", quantity.Value is { } value ? Exact(value) : null);
        WriteOptional(json, "high", quantity.High is { } high ? Exact(high) : null);
        WriteOptional(json, "unit", quantity.Unit);
        WriteOptional(json, "currency", quantity.Currency);
        WriteOptional(json, "date", quantity.Date);
        WritePlace(json, quantity.Start, quantity.Length, quantity.Text);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, ProtectedSpan span)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(span));
        WritePlace(json, span.Start, span.Length, span.Text);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, int start, int length, string text)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("length", length);
        json.WriteString("text", text);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
