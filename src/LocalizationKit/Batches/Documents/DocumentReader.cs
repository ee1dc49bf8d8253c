using System.Globalization;
using System.Runtime.CompilerServices;

namespace LocalizationKit.Batches.Documents;

/// <summary>Reads a localization document: a file of a translation tool, a program or a shop that holds texts with their translations.</summary>
/// <remarks>The encoding is that of the byte order mark, of the declaration in the document, or UTF-8. Units are read one after the other.</remarks>
internal abstract class DocumentReader : IListingReader
{
    /// <summary>The greatest number of characters that one unit may have: 64 million.</summary>
    public const int MaxUnitLength = 64 * 1024 * 1024;

    /// <summary>Gets the name of the encoding; null to go by the document.</summary>
    public string? Encoding { get; init; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var record in ReadRecords(stream, fileName))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record.Result;
        }
    }

    /// <summary>Reads a document with the places of its targets.</summary>
    /// <param name="stream">The content, decompressed; read forward only, left open.</param>
    /// <param name="fileName">The name that problems carry; null for standard input.</param>
    /// <returns>One record per unit, in order.</returns>
    public IEnumerable<DocumentRecord> ReadRecords(Stream stream, string? fileName)
    {
        using var text = DocumentText.Open(stream, Encoding, out var unknown);
        if (text is null)
        {
            yield return DocumentRecord.Fail("LK9007", $"The encoding '{unknown}' is not known or not supported; save the document as UTF-8.", fileName, 1);
            yield break;
        }

        foreach (var record in ReadRecords(text, fileName))
        {
            yield return record;
        }
    }

    /// <summary>Reads a document that is open; one that is too long for memory ends with a problem.</summary>
    internal IEnumerable<DocumentRecord> ReadRecords(DocumentText text, string? file)
    {
        using var records = Read(text, file).GetEnumerator();
        while (MoveNext(records, file, out var tooLong))
        {
            yield return tooLong ?? records.Current;
            if (tooLong is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The name that problems carry.</param>
    /// <returns>One record per unit.</returns>
    internal abstract IEnumerable<DocumentRecord> Read(DocumentText text, string? file);

    /// <summary>Makes a record of a listing whose id is new; otherwise a problem.</summary>
    internal static DocumentRecord Unique(BatchIds ids, Listing listing, IReadOnlyList<TargetSlot?> targets, long start)
    {
        var earlier = ids.Add(listing.Id, listing.Line);
        return earlier == 0
            ? new DocumentRecord(ListingReadResult.Of(listing), targets) { Start = start }
            : DocumentRecord.Fail("LK9004", string.Create(CultureInfo.InvariantCulture, $"The id '{listing.Id}' is already used in line {earlier}; give every unit an id of its own."), listing.File, listing.Line, listing.Id);
    }

    private static bool MoveNext(IEnumerator<DocumentRecord> records, string? file, out DocumentRecord? tooLong)
    {
        tooLong = null;
        try
        {
            return records.MoveNext();
        }
        catch (InvalidDataException exception)
        {
            tooLong = DocumentRecord.Fail("LK9006", exception.Message.TrimEnd('.') + "; the units before were read. Split the document, or use JSON Lines.", file, 1);
            return true;
        }
    }
}
