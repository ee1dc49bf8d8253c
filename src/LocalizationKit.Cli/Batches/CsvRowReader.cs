using System.Globalization;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Turns the cells of a row into what they mean. Pure.</summary>
internal sealed class CsvRowReader(CsvColumns columns)
{
    /// <summary>Stands for bytes that are not UTF-8; a noncharacter, so no sound text has it.</summary>
    public const char InvalidByte = '\uFFFF';

    /// <summary>Reads a row.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="problem">What is already known to be wrong with it; null for nothing.</param>
    /// <returns>The row, broken or not.</returns>
    public CsvRow Read(IReadOnlyList<string> cells, long line, (string CheckId, string Message)? problem)
    {
        var id = columns.Feed is { } feed ? feed.IdOf(cells) : Cell(cells, columns.IndexOf("id"))?.Trim();
        id = string.IsNullOrEmpty(id) || id.Contains(InvalidByte, StringComparison.Ordinal) ? null : id;
        if ((problem ?? Inspect(cells)) is var (checkId, message))
        {
            return CsvRow.Broken(line, id, checkId, message);
        }

        if (id is null)
        {
            return CsvRow.Broken(line, null, "LK9003", "The cell 'id' is empty; give every row the key of its product.");
        }

        if (columns.Feed is not null)
        {
            return columns.Feed.Read(cells, line, id);
        }

        var fields = new List<ListingField>(Math.Max(1, columns.Fields.Count));
        var targets = new List<int>(fields.Capacity);
        if (columns.Fields.Count == 0)
        {
            var name = Named(cells, "field") is { } given ? given : "text";
            if (!TryAdd(fields, targets, cells, new CsvFieldColumns(name, columns.IndexOf("source"), columns.IndexOf("target"), columns.IndexOf("maxlength")), keepsEmpty: true, out var wrong))
            {
                return CsvRow.Broken(line, id, "LK9009", wrong);
            }
        }

        foreach (var field in columns.Fields)
        {
            if (!TryAdd(fields, targets, cells, field, keepsEmpty: false, out var wrong))
            {
                return CsvRow.Broken(line, id, "LK9009", wrong);
            }
        }

        var head = (Named(cells, "market"), Named(cells, "vertical"), Named(cells, "sourcelanguage"), Named(cells, "targetlanguage"));
        IReadOnlyList<KeyValuePair<string, string>> additional = columns.Additional.Count == 0 ? [] : [.. columns.Additional.Select(a => KeyValuePair.Create(a.Key, cells[a.Value]))];
        return fields.Count > 0
            ? new CsvRow(line, id, head, fields, targets, additional, null)
            : CsvRow.Broken(line, id, "LK9002", "The row has no fields: all its source and target cells are empty.");
    }

    private static string? Cell(IReadOnlyList<string> cells, int index) => index >= 0 && index < cells.Count ? cells[index] : null;

    private (string CheckId, string Message)? Inspect(IReadOnlyList<string> cells)
    {
        var culture = CultureInfo.InvariantCulture;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Contains(InvalidByte, StringComparison.Ordinal))
            {
                return ("LK9007", string.Create(culture, $"Cell {i + 1} of the row has bytes that are not UTF-8 behind '{Shorten(cells[i][..cells[i].IndexOf(InvalidByte, StringComparison.Ordinal)])}'; export the table as UTF-8."));
            }
        }

        if (cells.Count < columns.Count)
        {
            return ("LK9009", string.Create(culture, $"The row has {cells.Count} cells, the header names {columns.Count} columns; fill the missing cells, even where they are empty, and put texts with separators or line breaks in double quotes."));
        }

        return cells.Skip(columns.Count).Any(c => c.Length > 0)
            ? ("LK9009", string.Create(culture, $"The row has {cells.Count} cells, the header names only {columns.Count} columns; put texts with separators in double quotes."))
            : null;
    }

    private static bool TryAdd(List<ListingField> fields, List<int> targets, IReadOnlyList<string> cells, CsvFieldColumns field, bool keepsEmpty, out string wrong)
    {
        wrong = "";
        var source = cells[field.Source];
        var target = Cell(cells, field.Target);
        int? maxLength = null;
        if (Cell(cells, field.MaxLength)?.Trim() is { Length: > 0 } limit)
        {
            if (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length == 0)
            {
                wrong = $"The length limit of '{field.Name}' is '{Shorten(limit)}'; write a whole number of characters, or leave the cell empty.";
                return false;
            }

            maxLength = length;
        }

        if (keepsEmpty || source.Length > 0 || !string.IsNullOrEmpty(target))
        {
            // A table cannot tell an empty translation from none.
            fields.Add(new ListingField { Name = field.Name, Source = source, Target = string.IsNullOrEmpty(target) ? null : target, MaxLength = maxLength });
            targets.Add(field.Target);
        }

        return true;
    }

    private static string Shorten(string text) => text.Length <= 20 ? text : "…" + text[^20..];

    private string? Named(IReadOnlyList<string> cells, string role) => Cell(cells, columns.IndexOf(role))?.Trim() is { Length: > 0 } text ? text : null;
}
