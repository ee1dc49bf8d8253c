namespace LocalizationKit.Cli.Output;

/// <summary>Holds the next lines of a text.</summary>
internal sealed class LineWindow(TextReader text)
{
    private readonly List<string> _lines = [];
    private int _first;
    private bool _isEnded;

    /// <summary>Gets how many lines are held.</summary>
    public int Count => _lines.Count - _first;

    /// <summary>Gets the number of the first line held, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Gets a line, from 0.</summary>
    public string this[int index] => _lines[_first + index];

    /// <summary>Reads until so many lines are held, or the text ends.</summary>
    public async Task FillAsync(int count)
    {
        while (!_isEnded && Count < count)
        {
            if (await text.ReadLineAsync() is { } line)
            {
                _lines.Add(line);
            }
            else
            {
                _isEnded = true;
            }
        }
    }

    /// <summary>Takes the first line out.</summary>
    public string Take()
    {
        var line = _lines[_first++];
        Number++;
        if (_first > 1024)
        {
            _lines.RemoveRange(0, _first);
            _first = 0;
        }

        return line;
    }
}
