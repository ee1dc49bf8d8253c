using System.Runtime.CompilerServices;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches.Parquet;

/// <summary>Reads a Parquet file, with the same columns as CSV. Holds one row group at a time.</summary>
internal sealed class ParquetListingReader : IListingReader
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var copy = await SeekableCopy.OfAsync(stream, cancellationToken);
        var fault = new FaultOfTable();
        await foreach (var result in CsvListingReader.ReadRowsAsync(ParquetTable.RowsAsync(copy.Stream, fault), fileName, cancellationToken))
        {
            // An unreadable file would else be reported a second time, as an empty table.
            if (fault.Message is null || result.IsRead)
            {
                yield return result;
            }
        }

        if (fault.Message is { } message)
        {
            yield return ListingReadResult.Of(new BatchProblem("LK9013", $"The Parquet file cannot be read behind row {fault.Row}: {message.TrimEnd('.')}. The row groups before were read; write the file again.", fileName, Math.Max(1, fault.Row), null));
        }
    }
}
