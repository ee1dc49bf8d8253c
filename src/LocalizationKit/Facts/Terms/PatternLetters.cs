namespace LocalizationKit.Facts.Terms;

/// <summary>Collects the letters of patterns in one row, for a text of its own would cost each three times as much.</summary>
/// <param name="expected">About how many patterns will come.</param>
internal sealed class PatternLetters(int expected)
{
    private const int LettersPerPattern = 10;

    private readonly List<int> _ends = new(expected);
    private char[] _letters = new char[Math.Max(16, expected * LettersPerPattern)];

    /// <summary>Gets the number of patterns.</summary>
    public int Count => _ends.Count;

    /// <summary>Gets the letters of a pattern.</summary>
    public ReadOnlySpan<char> this[int index] => _letters.AsSpan(StartOf(index), _ends[index] - StartOf(index));

    /// <summary>Adds a pattern.</summary>
    public void Add(ReadOnlySpan<char> pattern)
    {
        var start = StartOf(Count);
        if (pattern.Length > _letters.Length - start)
        {
            Array.Resize(ref _letters, checked(Math.Max(start + pattern.Length, _letters.Length + (_letters.Length / 2))));
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            _letters[start + i] = PatternIndex.Letter(pattern[i]);
        }

        _ends.Add(start + pattern.Length);
    }

    private int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];
}
