using System.Text.Json;

namespace LocalizationKit.Gating;

/// <summary>Reads and writes the gate file that <c>lockit train gate</c> makes.</summary>
public static class PublishGuaranteeFile
{
    private const string Format = "lockit-gate";
    private const int Version = 1;

    /// <summary>Writes a gate file.</summary>
    /// <param name="stream">Takes the file.</param>
    /// <param name="guarantee">The guarantee.</param>
    public static void Write(Stream stream, PublishGuarantee guarantee)
    {
        ArgumentNullException.ThrowIfNull(guarantee);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("version", Version);
        json.WriteNumber("alpha", guarantee.Alpha);
        json.WriteNumber("confidence", guarantee.Confidence);
        json.WriteString("riskModel", guarantee.RiskModel);
        json.WriteStartArray("thresholds");
        foreach (var threshold in guarantee.Thresholds)
        {
            json.WriteStartObject();
            json.WriteString("market", threshold.Market);
            json.WriteString("vertical", threshold.Vertical);
            json.WriteNumber("risk", threshold.Risk);
            json.WriteNumber("reviewed", threshold.Reviewed);
            json.WriteNumber("published", threshold.Published);
            json.WriteNumber("bad", threshold.Bad);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a gate file.</summary>
    /// <param name="content">The file.</param>
    /// <returns>The guarantee.</returns>
    /// <exception cref="FormatException">The content is no gate file; the message says why.</exception>
    public static PublishGuarantee Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"line {exception.LineNumber + 1}: not valid JSON", exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"a value is missing or of the wrong kind ({exception.Message})", exception);
        }
    }

    private static PublishGuarantee Read(JsonElement root)
    {
        if (root.GetProperty("format").GetString() != Format || root.GetProperty("version").GetInt32() != Version)
        {
            throw new FormatException($"'format' must be {Format} and 'version' {Version}");
        }

        return new PublishGuarantee
        {
            Alpha = Share(root, "alpha"),
            Confidence = Share(root, "confidence"),
            RiskModel = root.GetProperty("riskModel").GetString() ?? "",
            Thresholds = [.. root.GetProperty("thresholds").EnumerateArray().Select(t => new GuaranteedThreshold(
                t.GetProperty("market").GetString(),
                t.GetProperty("vertical").GetString(),
                Share(t, "risk"),
                t.GetProperty("reviewed").GetInt32(),
                t.GetProperty("published").GetInt32(),
                t.GetProperty("bad").GetInt32()))],
        };
    }

    private static double Share(JsonElement element, string name) =>
        element.GetProperty(name).GetDouble() is var value and >= 0 and <= 1 ? value : throw new FormatException($"'{name}' must be a number from 0 to 1");
}
