using System.Text;

namespace LocalizationKit.Markets;

/// <summary>Reads a user's own glossary: tab- or comma-separated, the columns of a pack's tables by name, or two columns without a header.</summary>
public static class GlossaryReader
{
    private static readonly IReadOnlyList<string> Positions = ["source", "target"];

    /// <summary>Reads a glossary.</summary>
    /// <param name="stream">The content; read to its end, left open.</param>
    /// <param name="fileName">The name of the file; <c>.csv</c> is comma-separated, everything else tab-separated.</param>
    /// <returns>The glossary and the problems.</returns>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static GlossaryResult Read(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        var problems = new PackProblems();
        var entries = new List<TermEntry>();
        try
        {
            var text = TableLines.ReadText(stream);
            var isCommas = fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            var lines = (isCommas ? TableLines.Commas(text) : TableLines.Tabs(text)).ToList();
            var terms = new TermRowReader(problems);
            foreach (var row in new TableReader(problems, TermRowReader.Columns, Positions).Read(WithHeader(lines), fileName))
            {
                PackLint.InspectCells(row, problems);
                if (terms.ReadTerm(row) is { } entry)
                {
                    entries.Add(entry);
                }
            }
        }
        catch (DecoderFallbackException exception)
        {
            problems.Error("LK9101", fileName, 0, $"The file is not UTF-8: {exception.Message}", "Save it as UTF-8.");
        }

        var glossary = new Glossary(Path.GetFileNameWithoutExtension(fileName), entries);
        PackLint.Inspect(glossary, problems);
        return new GlossaryResult(glossary, problems.ToList());
    }

    // Without a header a table of two columns can only be source and target.
    private static IEnumerable<(int Line, IReadOnlyList<string> Cells)> WithHeader(List<(int Line, IReadOnlyList<string> Cells)> lines) =>
        lines.Count > 0 && lines[0].Cells.Count == 2 && !lines[0].Cells.Any(c => TermRowReader.Columns.Contains(c.Trim(), StringComparer.OrdinalIgnoreCase))
            ? lines.Prepend((lines[0].Line, Positions))
            : lines;
}
