using System.Text;
using LocalizationKit.Data;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Markets;

/// <summary>Reads a user's own glossary: a table (tab- or comma-separated, the columns of a pack's tables by name, or two columns without a header), TBX or UTX.</summary>
public static class GlossaryReader
{
    // From so many rows on, entries are made only when they are asked for.
    private const int ManyRows = 20_000;

    private static readonly IReadOnlyList<string> Positions = ["source", "target"];

    /// <summary>Reads a glossary.</summary>
    /// <param name="stream">The content; read to its end, left open.</param>
    /// <param name="fileName">The name of the file: <c>.tbx</c> and <c>.xml</c> are TBX, <c>.csv</c> is comma-separated, everything else tab-separated or UTX.</param>
    /// <param name="languages">The language pair to take out of a TBX file; null to leave it to the file.</param>
    /// <returns>The glossary and the problems.</returns>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static GlossaryResult Read(Stream stream, string fileName, GlossaryLanguages? languages = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        var problems = new PackProblems();
        IReadOnlyList<TermEntry> entries = [];
        try
        {
            entries = IsTbx(fileName)
                ? new ConceptSelection(fileName, languages ?? GlossaryLanguages.OfFile, problems).Select(new TbxReader(fileName, problems).Read(stream))
                : ReadText(TableLines.ReadText(stream), fileName, languages, problems);
        }
        catch (DecoderFallbackException exception)
        {
            problems.Error("LK9101", fileName, 0, $"The file is not UTF-8: {exception.Message}", "Save it as UTF-8.");
        }

        var glossary = new Glossary(Path.GetFileNameWithoutExtension(fileName), entries);
        PackLint.Inspect(glossary, problems);
        return new GlossaryResult(glossary, problems.ToList());
    }

    private static bool IsTbx(string fileName) => TextCase.Upper(Path.GetExtension(fileName)) is ".TBX" or ".XML" or ".TBXM";

    private static IReadOnlyList<TermEntry> ReadText(string text, string fileName, GlossaryLanguages? languages, PackProblems problems)
    {
        if (UtxReader.Recognizes(text))
        {
            var concepts = new UtxReader(fileName, problems).Read(text);
            return problems.HasErrors ? [] : new ConceptSelection(fileName, languages ?? GlossaryLanguages.OfFile, problems).Select(concepts);
        }

        var isCommas = fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        var rows = new TableReader(problems, TermRowReader.Columns, Positions).Read(WithHeader(isCommas ? TableLines.Commas(text) : TableLines.Tabs(text)), fileName);
        return !isCommas && text.AsSpan().Count('\n') >= ManyRows ? ReadPlaces(rows, text, problems) : ReadEntries(rows, problems);
    }

    private static List<TermEntry> ReadEntries(IEnumerable<TableRow> rows, PackProblems problems)
    {
        var entries = new List<TermEntry>();
        var terms = new TermRowReader(problems);
        foreach (var row in rows)
        {
            PackLint.InspectCells(row, problems);
            if (terms.ReadTerm(row) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static IReadOnlyList<TermEntry> ReadPlaces(IEnumerable<TableRow> rows, string text, PackProblems problems)
    {
        var terms = new TermRowReader(problems);
        return TableEntries.Read(rows, text, row =>
        {
            PackLint.InspectCells(row, problems);
            return terms.IsSound(row);
        });
    }

    private static bool IsColumn(ReadOnlySpan<char> cell) => TermRowReader.Columns.Contains(cell.Trim().ToString(), StringComparer.OrdinalIgnoreCase);

    // Without a header a table of two columns can only be source and target.
    private static IEnumerable<(int Line, TableCells Cells)> WithHeader(IEnumerable<(int Line, TableCells Cells)> lines)
    {
        var isFirst = true;
        foreach (var line in lines)
        {
            if (isFirst && line.Cells.Count == 2 && !IsColumn(line.Cells[0]) && !IsColumn(line.Cells[1]))
            {
                var header = new TableCells();
                header.Take(Positions);
                yield return (line.Line, header);
            }

            isFirst = false;
            yield return line;
        }
    }
}
