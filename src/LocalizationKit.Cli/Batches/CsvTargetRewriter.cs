using System.Text;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Writes CSV and TSV again with some targets changed; every other byte stays. Holds the rows of one listing at a time.</summary>
/// <param name="delimiter">The separator of the cells.</param>
/// <param name="maxRowLength">The greatest length of a row in characters, as of the reader.</param>
internal sealed class CsvTargetRewriter(char delimiter, int maxRowLength = CsvListingReader.DefaultMaxRowLength) : ITargetRewriter
{
    /// <summary>Gets the encoding of the table.</summary>
    public Encoding Encoding { get; init; } = TableEncoding.Utf8;

    /// <inheritdoc/>
    public async Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default)
    {
        CsvRowReader? reader = null;
        var isHeader = true;
        var (written, preamble) = (0, 0);
        var ids = new BatchIds();
        var group = new List<(CsvRow? Row, string Raw)>();
        await foreach (var row in new CsvTable(input, delimiter, maxRowLength) { Encoding = Encoding }.ReadAsync(keepsRaw: true, cancellationToken))
        {
            if (row.Raw.Length == 0 && row.Problem is var (_, message))
            {
                throw new InvalidDataException($"Line {row.Line}: {message} The table is not written, as its end would be lost.");
            }

            if (isHeader && (row.IsBlank || CsvListingReader.IsPreamble(row.Cells, ref preamble)))
            {
                await WriteAsync(row.Raw);
                continue;
            }

            if (isHeader)
            {
                isHeader = false;
                reader = CsvListingReader.ReadHeader(row.Cells, row.Problem).Reader;
                await WriteAsync(row.Raw);
                continue;
            }

            var read = row.IsBlank ? null : reader?.Read(row.Cells, row.Line, row.Problem);
            if (read is not null && group.Find(r => r.Row is not null).Row is { } first && !read.Continues(first))
            {
                await FlushAsync();
            }

            group.Add((read, row.Raw));
        }

        await FlushAsync();
        return written;

        async Task FlushAsync()
        {
            var rows = group.Select(r => r.Row).OfType<CsvRow>().ToList();
            var own = rows.Count > 0 && CsvListingReader.Finish(rows, ids, null).Listing is { } listing && targets.TryGet(listing.Id, out var found) ? found : null;
            var index = 0;
            foreach (var (row, raw) in group)
            {
                await WriteAsync(own is null || row is null ? raw : Replace(row, raw, own, ref index, ref written));
            }

            group.Clear();
        }

        ValueTask WriteAsync(string raw) => output.WriteAsync(Encoding.Latin1.GetBytes(raw), cancellationToken);
    }

    private string Replace(CsvRow row, string raw, IReadOnlyDictionary<int, string> targets, ref int index, ref int written)
    {
        var cells = CsvCells.Split(raw, delimiter);
        foreach (var (field, column) in row.Fields.Zip(row.TargetColumns))
        {
            if (targets.TryGetValue(index++, out var target))
            {
                cells[ColumnOf(field, column, row)] = Write(row, target, cells[column]);
                written++;
            }
        }

        return string.Join(delimiter, cells) + CsvCells.LineEndOf(raw);
    }

    /// <summary>Returns the column of a target.</summary>
    internal static int ColumnOf(ListingField field, int column, CsvRow row) => column >= 0
        ? column
        : throw new InvalidDataException($"Line {row.Line}: the table has no column for the target of '{field.Name}'; add one named 'target', or '{field.Name}_target' beside '{field.Name}_source'.");

    private string Write(CsvRow row, string target, string replaced)
    {
        try
        {
            return CsvCells.Write(target, delimiter, replaced, Encoding);
        }
        catch (EncoderFallbackException exception)
        {
            throw new InvalidDataException($"Line {row.Line}: the encoding of the table lacks a character of the target of '{row.Id}'; change it by hand, or save the table as UTF-8.", exception);
        }
    }
}
