namespace LocalizationKit.Batches.Documents;

/// <summary>Reads a document of one language and takes the sources from another document of the same form: the same ids, the same fields.</summary>
/// <remarks>The texts of the source document are kept in memory. An entry that the source lacks is a problem; one that the translation lacks is a listing without target.</remarks>
public sealed class PairedReader : DocumentReader
{
    private readonly DocumentReader _reader;
    private readonly SourceTexts _sources;

    /// <summary>Initializes a reader.</summary>
    /// <param name="reader">Reads the document of the targets.</param>
    /// <param name="sources">The texts of the source document.</param>
    public PairedReader(DocumentReader reader, SourceTexts sources)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(sources);
        _reader = reader;
        _sources = sources;
        Encoding = reader.Encoding;
    }

    /// <summary>Gets the language of the targets when the document does not name it; null when it is not known.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>Gets whether entries that only the source document has are listings without target.</summary>
    public bool ReportsMissing { get; init; }

    /// <inheritdoc/>
    internal override IEnumerable<DocumentRecord> Read(DocumentText text, string? file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? language = null;
        foreach (var record in _reader.Read(text, file))
        {
            if (record.Result.Listing is not { } listing)
            {
                yield return record;
                continue;
            }

            language ??= listing.TargetLanguage;
            seen.Add(listing.Id);
            yield return _sources.Fill(listing, TargetLanguage) is { } filled
                ? record with { Result = ListingReadResult.Of(filled) }
                : DocumentRecord.Fail("LK9002", $"The entry '{listing.Id}' is not in the source file, so its translation cannot be judged; take it out, or name the source file it belongs to.", file, listing.Line, listing.Id);
        }

        foreach (var missing in ReportsMissing ? _sources.Missing(seen, language ?? TargetLanguage, file) : [])
        {
            yield return new DocumentRecord(ListingReadResult.Of(missing), [.. missing.Fields.Select(_ => (TargetSlot?)null)]);
        }
    }
}
