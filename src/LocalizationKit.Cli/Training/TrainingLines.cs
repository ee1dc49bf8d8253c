using System.Text.Json;

namespace LocalizationKit.Cli.Training;

/// <summary>Reads the JSON Lines files that training takes; what is wrong is named with file and line.</summary>
internal static class TrainingLines
{
    /// <summary>Reads files.</summary>
    /// <param name="paths">The files, each also .gz.</param>
    /// <param name="read">Makes a record of a line.</param>
    /// <returns>The records.</returns>
    /// <exception cref="UsageException">A file is missing or a line is wrong.</exception>
    public static IEnumerable<T> Read<T>(IEnumerable<string> paths, Func<JsonElement, T> read)
    {
        foreach (var path in paths)
        {
            if (!File.Exists(path))
            {
                throw new UsageException($"There is no file '{path}'.");
            }

            using var reader = new StreamReader(Open(path));
            for (var line = 1; reader.ReadLine() is { } text; line++)
            {
                if (!string.IsNullOrWhiteSpace(text))
                {
                    yield return ReadLine(path, line, text, read);
                }
            }
        }
    }

    /// <summary>Gets a text that must be there.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.TryText(name) is { Length: > 0 } text ? text : throw new FormatException($"'{name}' is missing or empty");

    /// <summary>Gets a text that may be missing.</summary>
    public static string? TryText(this JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FormatException($"'{name}' must be a text");

    private static Stream Open(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
        ? new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress)
        : File.OpenRead(path);

    private static T ReadLine<T>(string path, int line, string text, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement.Clone()) : throw new FormatException("the line must hold one JSON object");
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException)
        {
            throw new UsageException($"{path}:{line}: {exception.Message}.", exception);
        }
    }
}
