namespace LocalizationKit.Facts.Terms;

/// <summary>Builds a <see cref="TermAutomaton"/>: the trie of the patterns, then the failure and output links, level by level.</summary>
internal sealed class TermAutomatonBuilder
{
    private readonly IReadOnlyList<string> _patterns;
    private readonly TransitionTable _edges;
    private readonly List<int> _patternOf = [-1];
    private readonly List<int> _parents = [0];
    private readonly List<char> _letters = ['\0'];
    private readonly List<int> _depths = [0];

    public TermAutomatonBuilder(IReadOnlyList<string> patterns)
    {
        _patterns = patterns;
        _edges = new TransitionTable(patterns.Count * 3);
    }

    public TermAutomaton Build()
    {
        for (var i = 0; i < _patterns.Count; i++)
        {
            Insert(_patterns[i], i);
        }

        var patternOf = _patternOf.ToArray();
        var failures = new int[patternOf.Length];
        var outputs = new int[patternOf.Length];
        foreach (var state in StatesByDepth())
        {
            Link(state, failures, outputs, patternOf);
        }

        return new TermAutomaton(_edges, failures, patternOf, outputs, [.. _patterns.Select(p => p.Length)]);
    }

    private void Insert(string pattern, int index)
    {
        var state = 0;
        foreach (var c in pattern)
        {
            var letter = TermAutomaton.Letter(c);
            var next = _edges.Find(state, letter);
            if (next < 0)
            {
                next = _patternOf.Count;
                _edges.Add(state, letter, next);
                _patternOf.Add(-1);
                _parents.Add(state);
                _letters.Add(letter);
                _depths.Add(_depths[state] + 1);
            }

            state = next;
        }

        _patternOf[state] = index;
    }

    // A counting sort by depth: a failure link always points to a state of less depth, which is then finished.
    private int[] StatesByDepth()
    {
        var counts = new int[_depths.Max() + 2];
        foreach (var depth in _depths)
        {
            counts[depth + 1]++;
        }

        for (var d = 1; d < counts.Length; d++)
        {
            counts[d] += counts[d - 1];
        }

        var order = new int[_depths.Count];
        for (var s = 0; s < order.Length; s++)
        {
            order[counts[_depths[s]]++] = s;
        }

        return order;
    }

    private void Link(int state, int[] failures, int[] outputs, int[] patternOf)
    {
        if (_depths[state] > 1)
        {
            failures[state] = Fallback(failures[_parents[state]], _letters[state], failures);
        }

        var failure = failures[state];
        outputs[state] = patternOf[failure] >= 0 ? failure : outputs[failure];
    }

    private int Fallback(int state, char letter, int[] failures)
    {
        while (true)
        {
            var next = _edges.Find(state, letter);
            if (next >= 0)
            {
                return next;
            }

            if (state == 0)
            {
                return 0;
            }

            state = failures[state];
        }
    }
}
