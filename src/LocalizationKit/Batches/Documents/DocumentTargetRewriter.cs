namespace LocalizationKit.Batches.Documents;

/// <summary>Writes a localization document again with some targets changed; every other byte stays. Holds little more than one unit.</summary>
/// <param name="reader">The reader of the format.</param>
public sealed class DocumentTargetRewriter(DocumentReader reader) : ITargetRewriter
{
    /// <inheritdoc/>
    public async Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(targets);
        var tee = new TeeStream(input);
        using var text = DocumentText.Open(tee, reader.Encoding, out _);
        if (text is null)
        {
            await tee.Again.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return 0;
        }

        var splicer = new DocumentSplicer(tee.Again, output, text.Encoding);
        var pending = new List<DocumentEdit>();
        var written = 0;
        long start = 0;
        foreach (var record in reader.ReadRecords(text, null))
        {
            // Records with one beginning share a unit, and their targets may stand in any order there.
            if (record.Start > start)
            {
                await FlushAsync().ConfigureAwait(false);
                start = record.Start;
                await splicer.CopyToAsync(start, cancellationToken).ConfigureAwait(false);
            }

            if (record.Result.Listing is { } listing && targets.TryGet(listing.Id, out var own))
            {
                written += Collect(record, listing, own, pending);
            }
        }

        await FlushAsync().ConfigureAwait(false);
        await splicer.CopyRestAsync(cancellationToken).ConfigureAwait(false);
        return written;

        async Task FlushAsync()
        {
            foreach (var edit in pending.OrderBy(e => e.Start))
            {
                await splicer.ReplaceAsync(edit, cancellationToken).ConfigureAwait(false);
            }

            pending.Clear();
        }
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
