using System.Runtime.CompilerServices;
using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents.Xlsx;

namespace LocalizationKit.Cli.Batches.Xlsx;

/// <summary>Reads the first sheet of a workbook, with the same columns as CSV.</summary>
internal sealed class XlsxListingReader : IListingReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var copy = await SeekableCopy.OfAsync(stream, cancellationToken);
        var problem = new FaultOfTable();
        await foreach (var result in CsvListingReader.ReadRowsAsync(RowsAsync(copy.Stream, problem), fileName, cancellationToken))
        {
            // An unreadable file would else be reported a second time, as an empty table.
            if (problem.Message is null || result.IsRead)
            {
                yield return result;
            }
        }

        if (problem.Message is { } message)
        {
            yield return ListingReadResult.Of(new BatchProblem("LK9013", $"The workbook cannot be read behind row {problem.Row}: {message.TrimEnd('.')}. The rows before were read; save it again as .xlsx.", fileName, Math.Max(1, problem.Row), null));
        }
    }

    /// <summary>Gives the rows as those of any table; a fault ends them.</summary>
    internal static async IAsyncEnumerable<CsvTableRow> RowsAsync(Stream stream, FaultOfTable fault)
    {
        await Task.CompletedTask;
        using var rows = XlsxTable.Read(stream).GetEnumerator();
        var width = -1;
        while (MoveNext(rows, fault))
        {
            var (number, cells) = rows.Current;
            width = width < 0 ? cells.Count : width;
            fault.Row = number;

            // A sheet does not store what is empty at the end of a row.
            yield return new CsvTableRow(number, cells.Count >= width ? cells : [.. cells, .. Enumerable.Repeat("", width - cells.Count)], null, "");
        }
    }

    private static bool MoveNext(IEnumerator<(long Row, IReadOnlyList<string> Cells)> rows, FaultOfTable fault)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (InvalidDataException exception)
        {
            fault.Message = exception.Message;
            return false;
        }
    }
}
