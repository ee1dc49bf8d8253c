namespace LocalizationKit.Facts.Terms;

/// <summary>Finds all patterns of a set in one pass over a text (Aho and Corasick 1975). Immutable and safe to share.</summary>
/// <remarks>States are numbers; all edges lie in one open-addressing table, so that a step costs the same with ten or with fifty thousand patterns.</remarks>
internal sealed class TermAutomaton
{
    private const int ManyPatterns = 500;

    private readonly TransitionTable _edges;
    private readonly int[] _failures;
    private readonly int[] _patterns;
    private readonly int[] _outputs;
    private readonly int[] _lengths;
    private readonly int[] _roots;

    internal TermAutomaton(TransitionTable edges, int[] failures, int[] patterns, int[] outputs, int[] lengths)
    {
        _edges = edges;
        _failures = failures;
        _patterns = patterns;
        _outputs = outputs;
        _lengths = lengths;
        _roots = Roots(edges, lengths.Length);
    }

    /// <summary>Gets whether there is nothing to find.</summary>
    public bool IsEmpty => _lengths.Length == 0;

    /// <summary>Builds the automaton of a set of patterns.</summary>
    /// <param name="patterns">Folded texts, none empty, none twice.</param>
    public static TermAutomaton Build(IReadOnlyList<string> patterns) => new TermAutomatonBuilder(patterns).Build();

    /// <summary>Returns the letter by which a pattern and a text are compared: a hyphen is as good as a blank.</summary>
    public static char Letter(char c) => c == '-' ? ' ' : c;

    /// <summary>Finds every occurrence of every pattern, overlapping ones included.</summary>
    /// <param name="text">The folded text.</param>
    /// <returns>The occurrences by their ends, the longest first among those that end together.</returns>
    public List<TermHit> FindAll(ReadOnlySpan<char> text)
    {
        var hits = new List<TermHit>();
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Step(state, Letter(text[i]));
            for (var s = _patterns[state] >= 0 ? state : _outputs[state]; s > 0; s = _outputs[s])
            {
                var length = _lengths[_patterns[s]];
                hits.Add(new TermHit(i + 1 - length, length, _patterns[s]));
            }
        }

        return hits;
    }

    // Most characters of a text begin no pattern or lead back to the root, so a large automaton looks its first edges up without hashing.
    private static int[] Roots(TransitionTable edges, int patterns)
    {
        if (patterns < ManyPatterns)
        {
            return [];
        }

        var roots = new int[char.MaxValue + 1];
        for (var c = 1; c < roots.Length; c++)
        {
            roots[c] = Math.Max(0, edges.Find(0, (char)c));
        }

        return roots;
    }

    private int Step(int state, char letter)
    {
        while (state != 0)
        {
            var next = _edges.Find(state, letter);
            if (next >= 0)
            {
                return next;
            }

            state = _failures[state];
        }

        return _roots.Length > 0 ? _roots[letter] : Math.Max(0, _edges.Find(0, letter));
    }
}
