using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace LocalizationKit.Cli.Output;

/// <summary>Reads the texts of <c>lockit facts</c>: JSON lines or plain lines.</summary>
internal static class TextSource
{
    /// <summary>Opens a file or standard input.</summary>
    /// <param name="file">The file; null or <c>-</c> for standard input.</param>
    /// <returns>The stream.</returns>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static Stream Open(string? file) => file switch
    {
        null or "-" => Console.OpenStandardInput(),
        _ when File.Exists(file) => File.OpenRead(file),
        _ => throw new UsageException($"'{file}' is not a file that exists; name one, or '-' for standard input."),
    };

    /// <summary>Reads the texts.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="file">The name that problems carry; null for standard input.</param>
    /// <param name="isJson">Whether each line is a JSON object.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One record per line; blank lines of JSON are skipped.</returns>
    public static async IAsyncEnumerable<TextRecord> ReadAsync(Stream stream, string? file, bool isJson, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        long number = 0;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (!isJson)
            {
                yield return new TextRecord(number.ToString(CultureInfo.InvariantCulture), line, null, null);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, $"{file ?? "standard input"}:{number}");
            }
        }
    }

    private static TextRecord Parse(string line, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var record = document.RootElement;
            if (record.ValueKind != JsonValueKind.Object || Text(record, "id") is not { } id || Text(record, "text") is not { } text)
            {
                return Bad(where, "a record needs the texts 'id' and 'text'");
            }

            return new TextRecord(id, text, Text(record, "language"), null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Bad(where, "not a JSON object: " + exception.Message);
        }
    }

    private static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static TextRecord Bad(string where, string what) => new("", "", null, $"{where}: {what}; the record was left out.");
}
