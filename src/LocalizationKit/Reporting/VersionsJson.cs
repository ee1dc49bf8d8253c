using System.Buffers;
using System.Text.Json;

namespace LocalizationKit.Reporting;

/// <summary>Writes the versions that a result rests on. They are the same for nearly all results of a batch, so each thread keeps the last.</summary>
internal static class VersionsJson
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("versions");

    [ThreadStatic]
    private static Known? _last;

    /// <summary>Writes the property.</summary>
    public static void Write(Utf8JsonWriter json, ListingVerdict verdict)
    {
        var last = _last;
        if (last is null || last.Pack != verdict.Pack || last.Rules != verdict.Rules || last.Risk != verdict.RiskModel)
        {
            _last = last = new Known(verdict.Pack, verdict.Rules, verdict.RiskModel, Encode(verdict));
        }

        json.WritePropertyName(Name);
        json.WriteRawValue(last.Json, skipInputValidation: true);
    }

    private static byte[] Encode(ListingVerdict verdict)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, VerdictJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("kit", RulesVersion.Kit);
            json.WriteString("pack", verdict.Pack);
            json.WriteString("rules", verdict.Rules);
            json.WriteString("risk", verdict.RiskModel);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private sealed record Known(string? Pack, string? Rules, string? Risk, byte[] Json);
}
