using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Sylvan.Data.Csv;

namespace LocalizationKit.Cli.Batches;

/// <summary>Cuts a table into rows of cells, each with its line and what is wrong with its quotes. Holds one row at a time.</summary>
internal sealed class CsvTable(Stream stream, char delimiter, int maxRowLength)
{
    /// <summary>Gets the encoding; bytes that are none of its characters come out as <see cref="CsvRowReader.InvalidByte"/>.</summary>
    public Encoding Encoding { get; init; } = TableEncoding.Utf8;

    /// <summary>Reads the rows; blank lines are left out.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The rows, without what they look like in the file.</returns>
    public async IAsyncEnumerable<CsvTableRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in ReadAsync(keepsRaw: false, cancellationToken))
        {
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    /// <summary>Reads every row, blank ones as well.</summary>
    /// <param name="keepsRaw">Whether each row is given as it stands in the file, too.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The rows.</returns>
    public async IAsyncEnumerable<CsvTableRow> ReadAsync(bool keepsRaw, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // One character per byte: what separates cells and rows is ASCII, so the same rows come out, and their bytes can be written again.
        using var text = new StreamReader(stream, keepsRaw ? Encoding.Latin1 : Encoding, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        long line = 1;
        CsvDataReader? rows = null;
        try
        {
            while (true)
            {
                var (isRead, problem) = await MoveNextAsync();
                if (problem is not null)
                {
                    yield return new CsvTableRow(line, [], problem, "");
                    yield break;
                }

                if (!isRead)
                {
                    yield break;
                }

                var (row, lines) = Take(rows!, line, keepsRaw);
                yield return row;
                line += lines;
            }
        }
        finally
        {
            if (rows is not null)
            {
                await rows.DisposeAsync();
            }
        }

        async Task<(bool IsRead, (string CheckId, string Message)? Problem)> MoveNextAsync()
        {
            try
            {
                rows ??= await CsvDataReader.CreateAsync(text, CreateOptions(keepsRaw), cancellationToken);
                return (await rows.ReadAsync(cancellationToken), null);
            }
            catch (CsvRecordTooLargeException)
            {
                return (false, ("LK9006", string.Create(CultureInfo.InvariantCulture, $"The row is longer than {maxRowLength} characters, so neither it nor the rows behind it were read; look for a double quote that is never closed.")));
            }
            catch (CsvFormatException exception)
            {
                return (false, ("LK9009", $"The table cannot be read from here on: {exception.Message}"));
            }
        }
    }

    private CsvDataReaderOptions CreateOptions(bool keepsRaw) => new()
    {
        HasHeaders = false,
        Delimiter = delimiter,
        Comment = '\uD800', // A row may begin with #, the parser's own choice; half a surrogate pair is never read.
        CsvStyle = CsvStyle.Lax, // A strict reader cannot go on behind a stray quote; the quotes are looked at below.
        BufferSize = 1 << 16,
        MaxBufferSize = maxRowLength * (keepsRaw ? 3 : 1), // Of bytes there are up to three for each character.
        Culture = CultureInfo.InvariantCulture,
        OwnsReader = false,
    };

    private (CsvTableRow Row, int Lines) Take(CsvDataReader rows, long line, bool keepsRaw)
    {
        var cells = new string[rows.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = rows.GetString(i);
            cells[i] = keepsRaw ? Encoding.GetString(Encoding.Latin1.GetBytes(cell)) : cell;
        }

        if (keepsRaw && line == 1 && cells.Length > 0)
        {
            cells[0] = cells[0].TrimStart('\uFEFF');
        }

        var raw = rows.GetRawRecordSpan();
        var stray = CsvQuotes.Inspect(raw, delimiter);
        return (new CsvTableRow(line, cells, stray is null ? null : ("LK9009", stray), keepsRaw ? raw.ToString() : ""), CountLines(raw));
    }

    private static int CountLines(ReadOnlySpan<char> raw)
    {
        var feeds = raw.Count('\n');
        return feeds > 0 ? feeds : raw.Count('\r');
    }
}
