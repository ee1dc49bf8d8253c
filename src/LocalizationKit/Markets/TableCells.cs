namespace LocalizationKit.Markets;

/// <summary>Holds the cells of one row as stretches of a text, so that only what is asked for becomes a text of its own. Filled again for every row.</summary>
internal sealed class TableCells
{
    private readonly List<(int Start, int Length)> _places = [];
    private string _text = "";

    /// <summary>Gets the number of cells.</summary>
    public int Count => _places.Count;

    /// <summary>Gets where the row begins in the text it was cut out of.</summary>
    public int Start => _places[0].Start;

    /// <summary>Gets a cell as it is written.</summary>
    /// <param name="index">Its index.</param>
    public ReadOnlySpan<char> this[int index] => _text.AsSpan(_places[index].Start, _places[index].Length);

    /// <summary>Cuts a line at its tabs.</summary>
    /// <param name="text">The table.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="length">Its length.</param>
    public void Cut(string text, int start, int length)
    {
        _places.Clear();
        _text = text;
        var end = start + length;
        while (true)
        {
            var tab = text.AsSpan(start, end - start).IndexOf('\t');
            _places.Add((start, tab < 0 ? end - start : tab));
            if (tab < 0)
            {
                return;
            }

            start += tab + 1;
        }
    }

    /// <summary>Takes cells that are texts already.</summary>
    /// <param name="cells">The cells.</param>
    public void Take(IReadOnlyList<string> cells)
    {
        _places.Clear();
        _text = string.Concat(cells);
        var start = 0;
        foreach (var cell in cells)
        {
            _places.Add((start, cell.Length));
            start += cell.Length;
        }
    }
}
