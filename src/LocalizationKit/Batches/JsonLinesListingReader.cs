using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Reads JSON Lines: one listing per line, in the long form with <c>fields</c> or the short form with <c>source</c> and <c>target</c>.</summary>
/// <remarks>Holds one record at a time, and a hash of each id. Blank lines are skipped; LF and CRLF, a byte order mark and a last line without line end are all right.</remarks>
public sealed class JsonLinesListingReader : IListingReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };
    private readonly int _maxRecordBytes;
    private readonly BatchIds? _ids;

    /// <summary>Initializes a reader.</summary>
    /// <param name="maxRecordBytes">The greatest length of a line in bytes; a longer one is skipped and reported.</param>
    /// <param name="ids">The ids of the batch, when it has several files; null when each stream is a batch of its own.</param>
    public JsonLinesListingReader(int maxRecordBytes = DefaultMaxRecordBytes, BatchIds? ids = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxRecordBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxRecordBytes, 1 << 30);
        _maxRecordBytes = maxRecordBytes;
        _ids = ids;
    }

    /// <summary>The length of a record that is allowed unless set otherwise: 64 MB.</summary>
    public const int DefaultMaxRecordBytes = 64 * 1024 * 1024;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var lines = new Utf8LineReader(stream, _maxRecordBytes);
        var ids = _ids ?? new BatchIds();
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.Number == 1 && Utf8Text.IsUtf16(lines.Line.Span))
            {
                yield return Utf16Problem(fileName);
                yield break;
            }

            if (lines.IsTooLong || !lines.Line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return Read(lines, ids, fileName);
            }
        }
    }

    /// <summary>Gets the greatest length of a line in bytes.</summary>
    internal int MaxRecordBytes => _maxRecordBytes;

    /// <summary>Says that a file is UTF-16.</summary>
    internal ListingReadResult Utf16Problem(string? file) =>
        Problem("LK9007", "The file is UTF-16 (its first bytes are a byte order mark); save it as UTF-8.", file, 1, null);

    /// <summary>Says that a line is over the limit.</summary>
    internal ListingReadResult TooLongProblem(long length, long line, string? file) =>
        Problem("LK9006", string.Create(CultureInfo.InvariantCulture, $"The line has {length} bytes, more than the limit of {_maxRecordBytes}; look for a missing line end, or split the record."), file, line, null);

    /// <summary>Reads one line; its id is not compared with others.</summary>
    /// <param name="line">The line, without line end.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <returns>The record; null for a blank line.</returns>
    internal ListingReadResult? ReadLine(ReadOnlyMemory<byte> line, long number, string? file)
    {
        if (line.Length > _maxRecordBytes)
        {
            return TooLongProblem(line.Length, number, file);
        }

        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            return null;
        }

        return ListingLine.TryRead(line.Span, number, file) is { } listing ? ListingReadResult.Of(listing) : ReadRecord(line, number, null, file);
    }

    private static ListingReadResult Problem(string checkId, string message, string? file, long line, string? id) =>
        ListingReadResult.Of(new BatchProblem(checkId, message, file, line, id));

    /// <summary>Reads the line at which the lines stand.</summary>
    internal ListingReadResult Read(Utf8LineReader lines, BatchIds ids, string? file)
    {
        if (lines.IsTooLong)
        {
            return TooLongProblem(lines.Length, lines.Number, file);
        }

        return ReadRecord(lines.Line, lines.Number, ids, file);
    }

    /// <summary>Reads one record.</summary>
    /// <param name="line">The record, without line end.</param>
    /// <param name="number">Its line, from 1.</param>
    /// <param name="ids">The ids of the batch; null when an id may come again.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <returns>The listing or the problem.</returns>
    internal static ListingReadResult ReadRecord(ReadOnlyMemory<byte> line, long number, BatchIds? ids, string? file)
    {
        var culture = CultureInfo.InvariantCulture;
        var invalid = Utf8Text.IndexOfInvalid(line.Span);
        if (invalid >= 0)
        {
            return Problem("LK9007", string.Create(culture, $"The byte 0x{line.Span[invalid]:X2} at offset {invalid} of the line is not UTF-8; export the batch as UTF-8."), file, number, null);
        }

        if (line.Span.TrimStart(" \t"u8).StartsWith("["u8))
        {
            return Problem("LK9001", "The line begins with '[', as a JSON array does; write one object per line (JSON Lines).", file, number, null);
        }

        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line, Options);
            var listing = ListingJson.Read(document.RootElement, known => id = known, file, number);
            return ids is null ? ListingReadResult.Of(listing) : Compare(listing, ids);
        }
        catch (JsonException exception)
        {
            return Problem("LK9001", DescribeSyntax(exception), file, number, null);
        }
        catch (RecordException exception)
        {
            return Problem(exception.CheckId, exception.Message, file, number, id);
        }
    }

    /// <summary>Compares the id of a listing with those before it.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="ids">The ids of the batch.</param>
    /// <returns>The listing; a problem when its id is used already.</returns>
    internal static ListingReadResult Compare(Listing listing, BatchIds ids) => ids.Add(listing.Id, listing.Line) is var first && first == 0
        ? ListingReadResult.Of(listing)
        : Problem("LK9004", string.Create(CultureInfo.InvariantCulture, $"The id '{listing.Id}' is already used in line {first}; give every record an id of its own."), listing.File, listing.Line, listing.Id);

    private static string DescribeSyntax(JsonException exception)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"at byte {exception.BytePositionInLine ?? 0} of the line");
        return $"The line is not one whole JSON object ({at}: {Reason(exception)}); write one object per line, without comments.";
    }

    // The message of the parser ends with a position that counts lines from the record, not from the file.
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.', ' ');
    }
}
