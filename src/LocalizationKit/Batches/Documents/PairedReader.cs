using System.Runtime.CompilerServices;

namespace LocalizationKit.Batches.Documents;

/// <summary>Reads a document of one language and takes the sources from another document of the same form: the same ids, the same fields.</summary>
/// <remarks>The texts of the source document are kept in memory. An entry that the source lacks is a problem; one that the translation lacks is a listing without target.</remarks>
/// <param name="reader">Reads the document of the targets.</param>
/// <param name="sources">The texts of the source document.</param>
public sealed class PairedReader(IListingReader reader, SourceTexts sources) : IListingReader
{
    /// <summary>Gets the language of the targets when the document does not name it; null when it is not known.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>Gets whether entries that only the source document has are listings without target.</summary>
    public bool ReportsMissing { get; init; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? language = null;
        var isWhole = true;
        await foreach (var result in reader.ReadAsync(stream, fileName, cancellationToken).ConfigureAwait(false))
        {
            if (result.Listing is not { } listing)
            {
                isWhole &= result.Problem!.RecordId is not null;
                seen.Add(result.Problem!.RecordId ?? "");
                yield return result;
                continue;
            }

            language ??= listing.TargetLanguage;
            seen.Add(listing.Id);
            yield return sources.Fill(listing, TargetLanguage) is { } filled
                ? ListingReadResult.Of(filled)
                : ListingReadResult.Of(new BatchProblem("LK9002", $"The entry '{listing.Id}' is not in the source file, so its translation cannot be judged; take it out, or name the source file it belongs to.", fileName, listing.Line, listing.Id));
        }

        // Behind a fault nobody knows what else the document had.
        foreach (var missing in ReportsMissing && isWhole ? sources.Missing(seen, language ?? TargetLanguage, fileName) : [])
        {
            yield return ListingReadResult.Of(missing);
        }
    }
}
