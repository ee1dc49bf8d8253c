using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Sylvan.Data.Csv;

namespace LocalizationKit.Cli.Batches;

/// <summary>Cuts a table into rows of cells, each with its line and what is wrong with its quotes. Holds one row at a time.</summary>
internal sealed class CsvTable(Stream stream, char delimiter, int maxRowLength)
{
    // Marks bytes that are not UTF-8 instead of replacing them by a character that a text may have.
    private static readonly Encoding Marking =
        Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(CsvRowReader.InvalidByte.ToString()));

    /// <summary>Reads the rows; blank lines are left out.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The line, the cells, and a problem with check id and message.</returns>
    public async IAsyncEnumerable<(long Line, IReadOnlyList<string> Cells, (string CheckId, string Message)? Problem)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var text = new StreamReader(stream, Marking, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        long line = 1;
        CsvDataReader? rows = null;
        try
        {
            while (true)
            {
                var (isRead, problem) = await MoveNextAsync();
                if (problem is not null)
                {
                    yield return (line, [], problem);
                    yield break;
                }

                if (!isRead)
                {
                    yield break;
                }

                var (cells, stray, lines) = Take(rows!);
                if (cells.Length > 1 || !string.IsNullOrWhiteSpace(cells[0]))
                {
                    yield return (line, cells, stray is null ? null : ("LK9009", stray));
                }

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
                rows ??= await CsvDataReader.CreateAsync(text, CreateOptions(), cancellationToken);
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

    private CsvDataReaderOptions CreateOptions() => new()
    {
        HasHeaders = false,
        Delimiter = delimiter,
        CsvStyle = CsvStyle.Lax, // A strict reader cannot go on behind a stray quote; the quotes are looked at below.
        BufferSize = 1 << 16,
        MaxBufferSize = maxRowLength,
        Culture = CultureInfo.InvariantCulture,
        OwnsReader = false,
    };

    private (string[] Cells, string? Stray, int Lines) Take(CsvDataReader rows)
    {
        var cells = new string[rows.RowFieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = rows.GetString(i);
        }

        var raw = rows.GetRawRecordSpan();
        return (cells, CsvQuotes.Inspect(raw, delimiter), CountLines(raw));
    }

    private static int CountLines(ReadOnlySpan<char> raw)
    {
        var feeds = raw.Count('\n');
        return feeds > 0 ? feeds : raw.Count('\r');
    }
}
