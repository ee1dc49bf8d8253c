namespace LocalizationKit.Markets;

/// <summary>Reads a table with a header row: blank lines and lines that begin with <c>#</c> are left out.</summary>
internal sealed class TableReader(PackProblems problems, IReadOnlyList<string> known, IReadOnlyList<string> required)
{
    private Dictionary<string, int>? _columns;

    /// <summary>Reads a table.</summary>
    /// <returns>The rows: one object that moves on.</returns>
    public IEnumerable<TableRow> Read(IEnumerable<(int Line, TableCells Cells)> lines, string file)
    {
        _columns = null;
        TableRow? row = null;
        foreach (var (line, cells) in lines)
        {
            if (_columns is null)
            {
                if (!TryReadHeader(cells, file, line))
                {
                    yield break;
                }
            }
            else if (cells.Count > _columns.Count)
            {
                problems.Error("LK9103", file, line, $"The row has {cells.Count} cells, the header names {_columns.Count} columns.", "Take out the extra cells, or a tab within a text.");
            }
            else
            {
                row ??= new TableRow(file, _columns);
                row.MoveTo(line, cells);
                yield return row;
            }
        }

        if (_columns is null)
        {
            problems.Error("LK9103", file, 0, "The table has no header row.", $"Begin it with the columns {string.Join(", ", known)}.");
        }
    }

    private bool TryReadHeader(TableCells cells, string file, int line)
    {
        var isSound = true;
        _columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < cells.Count; i++)
        {
            var name = cells[i].Trim().ToString();
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                problems.Error("LK9104", file, line, $"There is no column '{name}'.", NearestName.Hint(name, [.. known]));
                isSound = false;
            }
            else if (!_columns.TryAdd(name, i))
            {
                problems.Error("LK9104", file, line, $"The column '{name}' is there twice.", "Take one of them out.");
                isSound = false;
            }
        }

        foreach (var name in required.Where(r => !_columns.ContainsKey(r)))
        {
            problems.Error("LK9104", file, line, $"The column '{name}' is missing from the header.", $"Begin the table with a line that names its columns: {string.Join(", ", known)}.");
            isSound = false;
        }

        return isSound;
    }
}
