using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Reads CSV and TSV: one field per row, rows with the same id one after the other form a listing; or one listing per row, with pairs of columns.</summary>
/// <remarks>A listing with a broken row is not judged at all: half a listing must not be published.</remarks>
/// <param name="delimiter">The separator of the cells.</param>
/// <param name="maxRowLength">The greatest length of a row in characters.</param>
internal sealed class CsvListingReader(char delimiter, int maxRowLength = CsvListingReader.DefaultMaxRowLength) : IListingReader
{
    /// <summary>The length of a row that is allowed unless set otherwise.</summary>
    public const int DefaultMaxRowLength = 32 * 1024 * 1024;

    // An id column that says the same in every row would else gather the whole file.
    private const int MaxFields = 10_000;

    /// <summary>Gets the encoding of the table.</summary>
    public Encoding Encoding { get; init; } = TableEncoding.Utf8;

    /// <inheritdoc/>
    public IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, CancellationToken cancellationToken = default) =>
        ReadRowsAsync(new CsvTable(stream, delimiter, maxRowLength) { Encoding = Encoding }.ReadAsync(cancellationToken), fileName, cancellationToken);

    /// <summary>Reads the rows of any table: the header first, then the listings.</summary>
    internal static async IAsyncEnumerable<ListingReadResult> ReadRowsAsync(IAsyncEnumerable<CsvTableRow> rows, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        CsvRowReader? reader = null;
        var preamble = 0;
        var ids = new BatchIds();
        var group = new List<CsvRow>();
        await foreach (var (line, cells, problem, _) in rows.WithCancellation(cancellationToken))
        {
            if (reader is null && IsPreamble(cells, ref preamble))
            {
                continue;
            }

            if (reader is null)
            {
                (reader, var wrong) = ReadHeader(cells, problem);
                if (reader is null)
                {
                    yield return Fail(wrong, fileName, line, null);
                    yield break;
                }

                continue;
            }

            var row = reader.Read(cells, line, problem);
            if (group.Count > 0 && !row.Continues(group[0]))
            {
                yield return Finish(group, ids, fileName);
                group.Clear();
            }

            if (group.Count <= MaxFields)
            {
                group.Add(row);
            }
        }

        if (group.Count > 0)
        {
            yield return Finish(group, ids, fileName);
        }
        else if (reader is null)
        {
            yield return Fail(("LK9009", $"The table is empty; {CsvColumns.Wanted}."), fileName, 1, null);
        }
    }

    /// <summary>Returns whether a row stands before the header: flat files of Amazon begin with a row about the template and one with labels.</summary>
    internal static bool IsPreamble(IReadOnlyList<string> cells, ref int preamble)
    {
        if (preamble == 0 && cells.Count > 0 && cells[0].TrimStart('\uFEFF').StartsWith("TemplateType", StringComparison.Ordinal))
        {
            preamble = 2;
        }

        return preamble > 0 && --preamble >= 0;
    }

    /// <summary>Reads the header.</summary>
    internal static (CsvRowReader? Reader, (string CheckId, string Message) Problem) ReadHeader(IReadOnlyList<string> cells, (string CheckId, string Message)? problem)
    {
        if (problem is { } stray)
        {
            return (null, stray);
        }

        if (cells.Any(c => c.Contains(CsvRowReader.InvalidByte, StringComparison.Ordinal)))
        {
            return (null, ("LK9007", "The header is not in the encoding of the table; save the table as UTF-8, or name its encoding with --input-encoding, e.g. shift_jis."));
        }

        var (columns, wrong) = CsvColumns.Of([.. cells.Select(c => c.Trim())]);
        return columns is null ? (null, ("LK9009", wrong!)) : (new CsvRowReader(columns), default);
    }

    /// <summary>Makes a listing of rows that belong together.</summary>
    internal static ListingReadResult Finish(List<CsvRow> group, BatchIds ids, string? file)
    {
        var culture = CultureInfo.InvariantCulture;
        var first = group[0];
        if (group.Find(r => r.Problem is not null) is { Problem: { } problem } broken)
        {
            return Fail(problem, file, broken.Line, broken.Id);
        }

        if (group.Count > MaxFields)
        {
            return Fail(("LK9002", string.Create(culture, $"More than {MaxFields} rows in a row have the id '{first.Id}'; is it the id of the product?")), file, first.Line, first.Id);
        }

        if (group.All(r => r.Fields.Count == 0))
        {
            return Fail(("LK9002", "The rows of the listing have no texts."), file, first.Line, first.Id);
        }

        var earlier = ids.Add(first.Id!, first.Line);
        return earlier > 0
            ? Fail(("LK9004", string.Create(culture, $"The id '{first.Id}' is already used in line {earlier}; rows of one listing must follow each other, and ids differ from market to market.")), file, first.Line, first.Id)
            : ListingReadResult.Of(new Listing
            {
                Id = first.Id!,
                Market = first.Head.Market,
                Vertical = first.Head.Vertical,
                SourceLanguage = first.Head.SourceLanguage,
                TargetLanguage = first.Head.TargetLanguage,
                Fields = [.. group.SelectMany(r => r.Fields)],
                AdditionalProperties = ToProperties(first.Additional),
                File = file,
                Line = first.Line,
            });
    }

    private static ListingReadResult Fail((string CheckId, string Message) problem, string? file, long line, string? id) =>
        ListingReadResult.Of(new BatchProblem(problem.CheckId, problem.Message, file, line, id));

    private static Dictionary<string, JsonElement>? ToProperties(IReadOnlyList<KeyValuePair<string, string>> cells)
    {
        if (cells.Count == 0)
        {
            return null;
        }

        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            foreach (var (name, text) in cells)
            {
                json.WriteString(name, text);
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(memory.ToArray());
        return document.RootElement.Clone().EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
    }
}
