namespace LocalizationKit.Batches.Documents;

/// <summary>Writes a localization document again with some targets changed; every other byte stays. Holds little more than one unit.</summary>
/// <param name="reader">The reader of the format.</param>
internal sealed class DocumentTargetRewriter(DocumentReader reader) : ITargetRewriter
{
    /// <inheritdoc/>
    public Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(targets);
        return DocumentPass.RunAsync(reader, input, output, (record, listing, edits) => targets.TryGet(listing.Id, out var own) ? Collect(record, listing, own, edits) : 0, cancellationToken);
    }

    private static int Collect(DocumentRecord record, Listing listing, IReadOnlyDictionary<int, string> targets, List<DocumentEdit> edits)
    {
        var written = 0;
        foreach (var (index, target) in targets.Where(t => t.Key < listing.Fields.Count))
        {
            if (record.Targets[index] is not { } slot)
            {
                throw new InvalidDataException($"Line {listing.Line}: the document has no place for the target of '{listing.Id}'; add one and run again.");
            }

            if (!slot.TryWrite(target, edits))
            {
                throw new InvalidDataException($"Line {listing.Line}: the target of '{listing.Id}' cannot be written: an inline code of it would be lost, or the encoding lacks a character; change it by hand.");
            }

            written++;
        }

        return written;
    }
}
