using LocalizationKit.Batches;
using Parquet;
using Parquet.Schema;

namespace LocalizationKit.Cli.Batches.Parquet;

/// <summary>Writes a Parquet file again with some targets changed. Without changes the bytes stay; otherwise all columns are written anew with the same schema and row groups.</summary>
internal sealed class ParquetTargetRewriter : ITargetRewriter
{
    /// <inheritdoc/>
    public async Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default)
    {
        using var copy = await SeekableCopy.OfAsync(input, cancellationToken);
        var fault = new FaultOfTable();
        var texts = targets.Count == 0 ? [] : await TableEdits.FindAsync(ParquetTable.RowsAsync(copy.Stream, fault), targets, cancellationToken);
        copy.Stream.Position = 0;
        if (texts.Count == 0)
        {
            await copy.Stream.CopyToAsync(output, cancellationToken);
            return 0;
        }

        await WriteAsync(copy.Stream, output, texts, cancellationToken);
        return texts.Count;
    }

    private static async Task WriteAsync(Stream input, Stream output, Dictionary<(long Row, int Column), string> texts, CancellationToken cancellationToken)
    {
        await using var reader = await ParquetReader.CreateAsync(input, leaveStreamOpen: true, cancellationToken: cancellationToken);
        await using var writer = await ParquetWriter.CreateAsync(reader.Schema, output, cancellationToken: cancellationToken);
        writer.CustomMetadata = reader.CustomMetadata;
        var fields = reader.Schema.GetDataFields();
        long before = 1;
        for (var group = 0; group < reader.RowGroupCount; group++)
        {
            using var from = reader.OpenRowGroupReader(group);
            using var to = writer.CreateRowGroup();
            for (var column = 0; column < fields.Length; column++)
            {
                var own = texts.Where(t => t.Key.Column == column && t.Key.Row > before && t.Key.Row <= before + from.RowCount).ToDictionary(t => (int)(t.Key.Row - before - 1), t => t.Value);
                await CopyAsync(from, to, fields[column], own, cancellationToken);
            }

            before += from.RowCount;
        }
    }

    private static Task CopyAsync(ParquetRowGroupReader from, ParquetRowGroupWriter to, DataField field, Dictionary<int, string> texts, CancellationToken cancellationToken) => field switch
    {
        { IsArray: true } => throw Unwritable(field),
        _ when ParquetTable.IsText(field) => CopyTextsAsync(from, to, field, texts, cancellationToken),
        _ when field.ClrType == typeof(bool) => CopyValuesAsync<bool>(from, to, field, cancellationToken),
        _ when field.ClrType == typeof(int) => CopyValuesAsync<int>(from, to, field, cancellationToken),
        _ when field.ClrType == typeof(long) => CopyValuesAsync<long>(from, to, field, cancellationToken),
        _ when field.ClrType == typeof(float) => CopyValuesAsync<float>(from, to, field, cancellationToken),
        _ when field.ClrType == typeof(double) => CopyValuesAsync<double>(from, to, field, cancellationToken),
        _ when field.ClrType == typeof(DateTime) => CopyValuesAsync<DateTime>(from, to, field, cancellationToken),
        _ => throw Unwritable(field),
    };

    private static InvalidDataException Unwritable(DataField field) =>
        new($"The column '{field.Path}' has a type that cannot be written back; take it out of the file, or use JSON Lines.");

    private static async Task CopyTextsAsync(ParquetRowGroupReader from, ParquetRowGroupWriter to, DataField field, Dictionary<int, string> texts, CancellationToken cancellationToken)
    {
        var values = new string?[checked((int)from.RowCount)];
        await from.ReadAsync(field, values.AsMemory(), cancellationToken: cancellationToken);
        foreach (var (row, text) in texts)
        {
            values[row] = text;
        }

        await to.WriteAsync(field, values!);
    }

    private static async Task CopyValuesAsync<T>(ParquetRowGroupReader from, ParquetRowGroupWriter to, DataField field, CancellationToken cancellationToken)
        where T : struct
    {
        var count = checked((int)from.RowCount);
        if (field.IsNullable)
        {
            var values = new T?[count];
            await from.ReadAsync(field, values.AsMemory(), cancellationToken: cancellationToken);
            await to.WriteAsync<T>(field, new ReadOnlyMemory<T?>(values), cancellationToken: cancellationToken);
            return;
        }

        var sound = new T[count];
        await from.ReadAsync(field, sound.AsMemory(), cancellationToken: cancellationToken);
        await to.WriteAsync<T>(field, new ReadOnlyMemory<T>(sound), cancellationToken: cancellationToken);
    }
}
