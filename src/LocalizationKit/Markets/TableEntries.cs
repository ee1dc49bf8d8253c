using System.Collections;

namespace LocalizationKit.Markets;

/// <summary>Holds the entries of a tab-separated glossary as the text of the file and the places of its rows; an entry is made when it is asked for. Immutable and safe to share.</summary>
/// <remarks>A million entries as objects are 600 MB and take seconds; a run meets a few thousand of them.</remarks>
internal sealed class TableEntries : IReadOnlyList<TermEntry>
{
    private readonly string _text;
    private readonly string _file;
    private readonly Dictionary<string, int> _columns;
    private readonly int[] _starts;
    private readonly int[] _lines;

    private TableEntries(string text, TableRow last, List<(int Start, int Line)> rows)
    {
        _text = text;
        _file = last.File;
        _columns = last.Columns;
        _starts = new int[rows.Count];
        _lines = new int[rows.Count];
        for (var i = 0; i < _starts.Length; i++)
        {
            (_starts[i], _lines[i]) = rows[i];
        }
    }

    /// <summary>Reads where the entries stand.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="text">The table.</param>
    /// <param name="isSound">Tells which rows hold an entry.</param>
    /// <returns>The entries.</returns>
    public static IReadOnlyList<TermEntry> Read(IEnumerable<TableRow> rows, string text, Func<TableRow, bool> isSound)
    {
        var places = new List<(int Start, int Line)>();
        TableRow? last = null;
        foreach (var row in rows)
        {
            last = row;
            if (isSound(row))
            {
                places.Add((row.Start, row.Line));
            }
        }

        return last is null ? [] : new TableEntries(text, last, places);
    }

    /// <inheritdoc/>
    public int Count => _starts.Length;

    /// <inheritdoc/>
    public TermEntry this[int index] => Read(index, new TableRow(_file, _columns), new TableCells(), new TermRowReader(new PackProblems()));

    /// <inheritdoc/>
    public IEnumerator<TermEntry> GetEnumerator()
    {
        var row = new TableRow(_file, _columns);
        var cells = new TableCells();
        var terms = new TermRowReader(new PackProblems());
        for (var i = 0; i < _starts.Length; i++)
        {
            yield return Read(i, row, cells, terms);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TermEntry Read(int index, TableRow row, TableCells cells, TermRowReader terms)
    {
        var start = _starts[index];
        var length = _text.AsSpan(start).IndexOfAny('\r', '\n') is var found and >= 0 ? found : _text.Length - start;
        cells.Cut(_text, start, length);
        row.MoveTo(_lines[index], cells);
        return terms.ReadTerm(row) ?? throw new InvalidDataException($"{_file}:{_lines[index]}: the row holds no term.");
    }
}
