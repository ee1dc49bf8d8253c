namespace LocalizationKit.Markets;

/// <summary>Holds a row of a pack table or a glossary; cells are found by the name of their column.</summary>
/// <param name="File">The file, as problems name it.</param>
/// <param name="Line">The line of the row, from 1.</param>
/// <param name="Columns">The index of each column by name.</param>
/// <param name="Cells">The cells.</param>
internal sealed record TableRow(string File, int Line, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<string> Cells)
{
    /// <summary>Returns a cell, blanks at both ends left out; empty when the row or the table does not have it.</summary>
    public string Cell(string column) =>
        Columns.TryGetValue(column, out var index) && index < Cells.Count ? Cells[index].Trim() : "";

    /// <summary>Returns the alternatives of a cell; empty when the cell is.</summary>
    public IReadOnlyList<string> Alternatives(string column)
    {
        var cell = Cell(column);
        return cell.Length == 0 ? [] : cell.Contains('|', StringComparison.Ordinal) ? cell.Split('|', StringSplitOptions.TrimEntries) : [cell];
    }
}
