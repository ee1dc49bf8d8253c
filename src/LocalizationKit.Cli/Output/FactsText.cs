using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Facts;

namespace LocalizationKit.Cli.Output;

/// <summary>Prints the facts of one text as a line of JSON or as an indented list.</summary>
internal static class FactsText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(string id, TextFacts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            FactsJson.Write(json, id, facts);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    public static string Pretty(string id, TextFacts facts)
    {
        var text = new StringBuilder().Append(id).Append("  ").Append(facts.Text).Append('\n');
        foreach (var quantity in facts.Quantities)
        {
            text.Append("    ").Append(FactsJson.KindOf(quantity).PadRight(12)).Append(quantity.Text).Append("  =  ");
            text.Append(quantity.Value is { } value ? FactsJson.Exact(value) : quantity.Date);
            if (quantity.High is { } high)
            {
                text.Append(" to ").Append(FactsJson.Exact(high));
            }

            text.Append(' ').Append(quantity.Unit ?? quantity.Currency).Append('\n');
        }

        foreach (var span in facts.Spans)
        {
            text.Append("    ").Append(FactsJson.KindOf(span).PadRight(12)).Append(span.Text).Append('\n');
        }

        return text.ToString();
    }
}
