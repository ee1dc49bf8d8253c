using System.Text.Encodings.Web;
using System.Text.Json;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads and writes the list of accepted findings.</summary>
internal static class BaselineFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The fingerprints.</returns>
    /// <exception cref="UsageException">The file is missing or is no baseline.</exception>
    public static HashSet<string> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no baseline '{path}'; make one with --write-baseline.");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. document.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("fingerprint").GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"{path}: not a baseline ({exception.Message}); make a new one with --write-baseline.", exception);
        }
    }

    /// <summary>Writes a baseline; the file is replaced only when the new one is whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Fingerprint, check id, record id and message of each finding.</param>
    public static void Write(string path, IEnumerable<(string Fingerprint, string Check, string? Record, string Message)> findings)
    {
        var temporary = path + ".new";
        using (var stream = File.Create(temporary))
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("findings");
            foreach (var (fingerprint, check, record, message) in findings)
            {
                json.WriteStartObject();
                json.WriteString("fingerprint", fingerprint);
                json.WriteString("check", check);
                json.WriteString("record", record);
                json.WriteString("message", message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        File.Move(temporary, path, overwrite: true);
    }
}
