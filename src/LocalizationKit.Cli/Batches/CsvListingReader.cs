using System.Globalization;
using System.Runtime.CompilerServices;
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

    /// <inheritdoc/>
    public async IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        CsvRowReader? reader = null;
        var ids = new BatchIds();
        var group = new List<CsvRow>();
        await foreach (var (line, cells, problem, _) in new CsvTable(stream, delimiter, maxRowLength).ReadAsync(cancellationToken))
        {
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

    /// <summary>Reads the header.</summary>
    internal static (CsvRowReader? Reader, (string CheckId, string Message) Problem) ReadHeader(IReadOnlyList<string> cells, (string CheckId, string Message)? problem)
    {
        if (problem is { } stray)
        {
            return (null, stray);
        }

        if (cells.Any(c => c.Contains(CsvRowReader.InvalidByte, StringComparison.Ordinal)))
        {
            return (null, ("LK9007", "The header is not UTF-8; tables in UTF-16, GB18030 or Shift_JIS must be saved as UTF-8."));
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
