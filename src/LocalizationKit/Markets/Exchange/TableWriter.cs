using System.Text;

namespace LocalizationKit.Markets.Exchange;

/// <summary>Writes a glossary as the table of a market pack.</summary>
internal static class TableWriter
{
    /// <summary>Writes a glossary, comma- or tab-separated.</summary>
    public static void Write(Glossary glossary, bool isCommas, TextWriter output)
    {
        IReadOnlyList<string> columns = ["source", "target", "forbidden", "when", "note", "id", "severity"];
        // A line that begins with '#' is a comment; where a term does, the ids come first.
        if (glossary.Entries.Any(e => e.Sources[0].StartsWith('#')))
        {
            columns = ["id", .. columns.Where(c => c != "id")];
        }

        WriteRow(columns, isCommas, output);
        foreach (var entry in glossary.Entries)
        {
            WriteRow(columns.Select(c => Cell(entry, c)), isCommas, output);
        }
    }

    /// <summary>Writes the cues of an entry as the column <c>when</c> holds them.</summary>
    public static string When(TermEntry entry) => Join(entry.RequiredCues.Concat(entry.ExcludedCues.Select(c => "!" + c)));

    private static string Cell(TermEntry entry, string column) => column switch
    {
        "source" => Join(entry.Sources),
        "target" => Join(entry.Targets),
        "forbidden" => Join(entry.Forbidden),
        "when" => When(entry),
        "note" => entry.Note ?? "",
        "id" => entry.Id == entry.Sources[0] ? "" : entry.Id,
        _ => entry.MissingSeverity?.ToString().ToLowerInvariant() ?? "",
    };

    // The bar separates alternatives, so within a text it becomes a slash.
    private static string Join(IEnumerable<string> texts) => string.Join('|', texts.Select(t => t.Replace('|', '/')));

    private static void WriteRow(IEnumerable<string> cells, bool isCommas, TextWriter output)
    {
        var line = new StringBuilder();
        foreach (var cell in cells)
        {
            line.Append(isCommas ? Quoted(cell) : OneLine(cell)).Append(isCommas ? ',' : '\t');
        }

        line.Length--;
        output.Write(line.Append('\n'));
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n#") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string OneLine(string cell) => cell.AsSpan().IndexOfAny("\t\r\n") < 0 ? cell : string.Join(' ', cell.Split((char[])['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
