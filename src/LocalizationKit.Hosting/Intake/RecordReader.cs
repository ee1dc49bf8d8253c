using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Intake;

/// <summary>Reads records for the ledger with the kit's own reader, so that the service refuses what the command line refuses, in the same words.</summary>
internal sealed class RecordReader(int maxRecordBytes)
{
    /// <summary>The greatest length of an id; it must fit a message header and an index.</summary>
    public const int MaxIdLength = 256;

    /// <summary>Reads JSON Lines as they come.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="isRedelivery">Whether the source may have handed it in before.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result per record.</returns>
    public async IAsyncEnumerable<RecordReadResult> ReadAsync(Stream stream, bool isRedelivery, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new Utf8LineReader(stream, maxRecordBytes);
        while (await lines.ReadAsync(cancellationToken))
        {
            if (lines.IsTooLong)
            {
                yield return new RecordReadResult(null, null, string.Create(CultureInfo.InvariantCulture, $"LK9006: The record has {lines.Length} bytes, more than the limit of {maxRecordBytes}; look for a missing line end, or split it."), lines.Number);
            }
            else if (!lines.Line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return ReadOne(lines.Line, isRedelivery, lines.Number);
            }
        }
    }

    /// <summary>Reads one record.</summary>
    public static RecordReadResult ReadOne(ReadOnlyMemory<byte> utf8, bool isRedelivery, long line)
    {
        var result = JsonLinesListingReader.ReadRecord(utf8, line, null, null);
        return result.IsRead ? Take(result.Listing, utf8, isRedelivery, line) : new RecordReadResult(null, result.Problem.RecordId, $"{result.Problem.CheckId}: {result.Problem.Message}", line);
    }

    /// <summary>Parses a record that is known to be a listing.</summary>
    public static Listing Parse(string json)
    {
        var result = JsonLinesListingReader.ReadRecord(Encoding.UTF8.GetBytes(json), 0, null, null);
        return result.IsRead ? result.Listing : throw new FormatException($"{result.Problem.CheckId}: {result.Problem.Message}");
    }

    private static RecordReadResult Take(Listing listing, ReadOnlyMemory<byte> utf8, bool isRedelivery, long line)
    {
        if (listing.Id.Length > MaxIdLength || listing.Id.Any(char.IsControl))
        {
            return new RecordReadResult(null, null, $"LK9003: 'id' is longer than {MaxIdLength} characters or holds a control character; give every record the key of its product.", line);
        }

        if (new[] { listing.Market, listing.Vertical }.Any(n => n is not null && (n.Length > 100 || n.Any(char.IsControl))))
        {
            return new RecordReadResult(null, listing.Id, "LK9002: 'market' or 'vertical' is longer than 100 characters or holds a control character.", line);
        }

        using var document = JsonDocument.Parse(utf8);
        var record = new SubmittedRecord(listing.Id, ContentHash.Of(document.RootElement), document.RootElement.GetRawText())
        {
            Market = listing.Market,
            Vertical = listing.Vertical,
            Engine = EngineOf(listing),
            NeedsTranslation = listing.Fields.Any(f => ListingTranslator.IsOpen(f)),
            IsRedelivery = isRedelivery,
        };
        return new RecordReadResult(record, listing.Id, null, line);
    }

    private static string? EngineOf(Listing listing) =>
        listing.AdditionalProperties is { } more && more.TryGetValue("engine", out var engine) && engine.ValueKind == JsonValueKind.String
            && engine.GetString() is { Length: > 0 and <= 100 } name && !name.Any(char.IsControl) ? name : null;
}
