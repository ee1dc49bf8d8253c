namespace LocalizationKit.Batches.Documents;

/// <summary>Copies a document and changes it record by record while it is read; every other byte stays. Holds little more than one unit.</summary>
internal static class DocumentPass
{
    /// <summary>Copies a document.</summary>
    /// <param name="reader">The reader of the format.</param>
    /// <param name="input">The document.</param>
    /// <param name="output">Receives the copy.</param>
    /// <param name="collect">Adds the changes of a listing, those at one place in the order in which they come; returns how many it made.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    /// <returns>The sum of what was made.</returns>
    public static async Task<int> RunAsync(DocumentReader reader, Stream input, Stream output, Func<DocumentRecord, Listing, List<DocumentEdit>, int> collect, CancellationToken cancellationToken)
    {
        var tee = new TeeStream(input);
        using var text = DocumentText.Open(tee, reader.Encoding, out _);
        if (text is null)
        {
            await tee.Again.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return 0;
        }

        var splicer = new DocumentSplicer(tee.Again, output, text.Encoding);
        var pending = new List<DocumentEdit>();
        var made = 0;
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

            if (record.Result.Listing is { } listing)
            {
                made += collect(record, listing, pending);
            }
        }

        await FlushAsync().ConfigureAwait(false);
        await splicer.CopyRestAsync(cancellationToken).ConfigureAwait(false);
        return made;

        async Task FlushAsync()
        {
            foreach (var edit in pending.OrderBy(e => e.Start))
            {
                await splicer.ReplaceAsync(edit, cancellationToken).ConfigureAwait(false);
            }

            pending.Clear();
        }
    }
}
