namespace LocalizationKit.Markets;

/// <summary>Names the place of one row of a pack table or a glossary; its cells are found by the name of their column, and hold until the next row is read.</summary>
/// <param name="file">The file, as problems name it.</param>
/// <param name="columns">The index of each column by name.</param>
internal sealed class TableRow(string file, Dictionary<string, int> columns)
{
    private TableCells _cells = new();

    /// <summary>Gets the file, as problems name it.</summary>
    public string File => file;

    /// <summary>Gets the line of the row, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Gets where the row begins in the text it was cut out of.</summary>
    public int Start => _cells.Start;

    /// <summary>Gets the index of each column by name.</summary>
    public Dictionary<string, int> Columns => columns;

    /// <summary>Goes on to another row.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="cells">Its cells.</param>
    public void MoveTo(int line, TableCells cells) => (Line, _cells) = (line, cells);

    /// <summary>Returns a cell as it is written; empty when the row does not have it.</summary>
    public ReadOnlySpan<char> Written(int index) => index < _cells.Count ? _cells[index] : [];

    /// <summary>Returns a cell, blanks at both ends left out; empty when the row or the table does not have it.</summary>
    public string Cell(string column) => Trimmed(column) is { IsEmpty: false } cell ? cell.ToString() : "";

    /// <summary>Returns whether a cell has nothing but blanks, or is not there.</summary>
    public bool IsEmpty(string column) => Trimmed(column).IsEmpty;

    /// <summary>Returns whether the row has just two cells, of these columns in this order, each with one text.</summary>
    public bool IsPair(string one, string other) => _cells.Count == 2 && IsOne(_cells[0]) && IsOne(_cells[1]) && IsAt(one, 0) && IsAt(other, 1);

    /// <summary>Returns the alternatives of a cell; empty when the cell is.</summary>
    public IReadOnlyList<string> Alternatives(string column)
    {
        var cell = Trimmed(column);
        return cell.IsEmpty ? [] : cell.Contains('|') ? cell.ToString().Split('|', StringSplitOptions.TrimEntries) : [cell.ToString()];
    }

    private ReadOnlySpan<char> Trimmed(string column) => columns.TryGetValue(column, out var index) ? Written(index).Trim() : [];

    private bool IsAt(string column, int index) => columns.TryGetValue(column, out var found) && found == index;

    private static bool IsOne(ReadOnlySpan<char> cell) => !cell.IsWhiteSpace() && !cell.Contains('|');
}
