using System.Runtime.CompilerServices;
using System.Text.Json;
using LocalizationKit.Batches;

namespace LocalizationKit.Reporting;

/// <summary>Reads the results of an earlier run, as JSON Lines, one at a time.</summary>
internal static class ResultReader
{
    /// <summary>Reads results.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One item per line that is not blank.</returns>
    public static async IAsyncEnumerable<ResultLine> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var lines = new Utf8LineReader(stream, JsonLinesListingReader.DefaultMaxRecordBytes);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.IsTooLong)
            {
                yield return new ResultLine(lines.Number, null, "the line is longer than any result");
            }
            else if (!lines.Line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return Parse(lines);
            }
        }
    }

    private static ResultLine Parse(Utf8LineReader lines)
    {
        try
        {
            using var document = JsonDocument.Parse(lines.Line);
            return new ResultLine(lines.Number, VerdictJsonReader.Read(document.RootElement), null);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return new ResultLine(lines.Number, null, exception is JsonException ? "the line is not one whole JSON object" : exception.Message);
        }
    }
}
