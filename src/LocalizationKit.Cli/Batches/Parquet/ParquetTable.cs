using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace LocalizationKit.Cli.Batches.Parquet;

/// <summary>Reads a Parquet file as a table, one row group at a time: the names of its columns are the header.</summary>
internal static class ParquetTable
{
    /// <summary>Gives the rows; a fault ends them.</summary>
    public static async IAsyncEnumerable<CsvTableRow> RowsAsync(Stream stream, FaultOfTable fault)
    {
        var reader = await OpenAsync(stream, fault);
        if (reader is null)
        {
            yield break;
        }

        await using (reader)
        {
            var fields = reader.Schema.GetDataFields();
            yield return new CsvTableRow(1, [.. fields.Select(f => f.Name)], null, "");
            long number = 1;
            for (var group = 0; group < reader.RowGroupCount; group++)
            {
                var columns = await ReadGroupAsync(reader, fields, group, fault);
                if (columns is null)
                {
                    yield break;
                }

                for (var row = 0; row < columns[0].Length; row++)
                {
                    yield return new CsvTableRow(++number, [.. columns.Select(c => c[row])], null, "");
                    fault.Row = number;
                }
            }
        }
    }

    private static async Task<ParquetReader?> OpenAsync(Stream stream, FaultOfTable fault)
    {
        try
        {
            return await ParquetReader.CreateAsync(stream, leaveStreamOpen: true);
        }
        catch (Exception exception) when (IsFault(exception))
        {
            fault.Message = exception.Message;
            return null;
        }
    }

    private static async Task<string[][]?> ReadGroupAsync(ParquetReader reader, DataField[] fields, int group, FaultOfTable fault)
    {
        try
        {
            using var rows = reader.OpenRowGroupReader(group);
            var columns = new string[fields.Length][];
            for (var i = 0; i < fields.Length; i++)
            {
                columns[i] = await ReadAsync(rows, fields[i]);
            }

            return columns;
        }
        catch (Exception exception) when (IsFault(exception))
        {
            fault.Message = exception.Message;
            return null;
        }
    }

    // The package reports damage by whatever its parsers throw.
    private static bool IsFault(Exception exception) =>
        exception is IOException or InvalidDataException or ParquetException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or IndexOutOfRangeException or OverflowException or NullReferenceException;

    private static async Task<string[]> ReadAsync(ParquetRowGroupReader rows, DataField field)
    {
        var count = checked((int)rows.RowCount);
        if (field.IsArray)
        {
            throw new NotSupportedException($"the column '{field.Path}' holds lists; give each text a column of its own");
        }

        return IsText(field) ? await ReadTextsAsync(rows, field, count)
            : field.ClrType == typeof(int) ? await ReadNumbersAsync<int>(rows, field, count)
            : field.ClrType == typeof(long) ? await ReadNumbersAsync<long>(rows, field, count)
            : field.ClrType == typeof(double) ? await ReadNumbersAsync<double>(rows, field, count)
            : [.. Enumerable.Repeat("", count)];
    }

    /// <summary>Returns whether a column holds texts; the package reads them as memory first.</summary>
    internal static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private static async Task<string[]> ReadTextsAsync(ParquetRowGroupReader rows, DataField field, int count)
    {
        var texts = new string?[count];
        await rows.ReadAsync(field, texts.AsMemory());
        return [.. texts.Select(t => t ?? "")];
    }

    private static async Task<string[]> ReadNumbersAsync<T>(ParquetRowGroupReader rows, DataField field, int count)
        where T : struct, IFormattable
    {
        if (!field.IsNullable)
        {
            var sound = new T[count];
            await rows.ReadAsync(field, sound.AsMemory());
            return [.. sound.Select(n => n.ToString(null, CultureInfo.InvariantCulture))];
        }

        var numbers = new T?[count];
        await rows.ReadAsync(field, numbers.AsMemory());
        return [.. numbers.Select(n => n?.ToString(null, CultureInfo.InvariantCulture) ?? "")];
    }
}
