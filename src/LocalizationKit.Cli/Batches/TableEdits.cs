using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Finds the cells of a table that new targets go to. Holds the rows of one listing at a time.</summary>
internal static class TableEdits
{
    /// <summary>Finds them.</summary>
    /// <param name="rows">The rows of the table, the header first.</param>
    /// <param name="targets">The new targets.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The new texts by row and column.</returns>
    /// <exception cref="InvalidDataException">The table has no column for a target.</exception>
    public static async Task<Dictionary<(long Row, int Column), string>> FindAsync(IAsyncEnumerable<CsvTableRow> rows, TargetEdits targets, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<(long Row, int Column), string>();
        var ids = new BatchIds();
        var group = new List<CsvRow>();
        CsvRowReader? reader = null;
        var preamble = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (reader is null)
            {
                reader = CsvListingReader.IsPreamble(row.Cells, ref preamble) ? null : CsvListingReader.ReadHeader(row.Cells, row.Problem).Reader;
                continue;
            }

            var read = reader.Read(row.Cells, row.Line, row.Problem);
            if (group.Count > 0 && !read.Continues(group[0]))
            {
                Finish();
            }

            group.Add(read);
        }

        Finish();
        return texts;

        void Finish()
        {
            if (group.Count > 0 && CsvListingReader.Finish(group, ids, null).Listing is { } listing && targets.TryGet(listing.Id, out var own))
            {
                Add(group, own, texts);
            }

            group.Clear();
        }
    }

    private static void Add(List<CsvRow> rows, IReadOnlyDictionary<int, string> targets, Dictionary<(long Row, int Column), string> texts)
    {
        var index = 0;
        foreach (var row in rows)
        {
            foreach (var (field, column) in row.Fields.Zip(row.TargetColumns))
            {
                if (targets.TryGetValue(index++, out var target))
                {
                    texts[(row.Line, CsvTargetRewriter.ColumnOf(field, column, row))] = target;
                }
            }
        }
    }
}
