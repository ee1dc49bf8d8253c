namespace LocalizationKit.Facts.Terms;

/// <summary>Finds all patterns of a set in a text. Immutable and safe to share.</summary>
/// <remarks>
/// The patterns lie sorted in one array; a table leads from two letters to those that begin with them, and every further letter of the text narrows
/// that range. About two letters and at most eight bytes per pattern beside its text, whereas the links of an automaton cost a hundred.
/// </remarks>
internal sealed class PatternIndex
{
    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[]? _ids;
    private readonly int[] _groups;

    // The two letters of a group above its number; its number is one more than its place, for 0 is an empty slot.
    private readonly ulong[] _slots;
    private readonly PairFilter _filter;
    private readonly LetterSet? _alone;

    /// <summary>Initializes an index.</summary>
    /// <param name="letters">The letters of all patterns in ordinal order of the patterns.</param>
    /// <param name="starts">Where each pattern begins in them, and one more place: where the last one ends.</param>
    /// <param name="ids">The index of each pattern as it was given; null when its place in the order is its number.</param>
    /// <param name="groups">The first pattern of each group that shares its first two letters, and one more place: the number of patterns.</param>
    internal PatternIndex(char[] letters, int[] starts, int[]? ids, int[] groups)
    {
        _letters = letters;
        _starts = starts;
        _ids = ids;
        _groups = groups;
        _slots = new ulong[SlotCount(groups.Length)];
        _filter = new PairFilter(groups.Length);
        for (var group = 0; group < groups.Length - 1; group++)
        {
            var rank = groups[group];
            if (LengthOf(rank) == 1)
            {
                (_alone ??= new LetterSet()).Add(letters[starts[rank]]);
            }
            else
            {
                _filter.Add(letters[starts[rank]], SecondOf(rank));
            }

            Put(group);
        }
    }

    /// <summary>Gets whether there is nothing to find.</summary>
    public bool IsEmpty => Count == 0;

    private int Count => _starts.Length - 1;

    /// <summary>Builds the index of a set of patterns.</summary>
    /// <param name="patterns">Folded texts, none empty.</param>
    public static PatternIndex Build(IReadOnlyList<string> patterns) => PatternIndexBuilder.Build(patterns);

    /// <summary>Returns the letter by which a pattern and a text are compared: a hyphen is as good as a blank.</summary>
    public static char Letter(char c) => c == '-' ? ' ' : c;

    /// <summary>Finds every occurrence of every pattern, overlapping ones included.</summary>
    /// <param name="text">The folded text.</param>
    /// <returns>The occurrences in text order, the shortest first among those that begin together.</returns>
    public List<TermHit> FindAll(string text)
    {
        var hits = new List<TermHit>();
        FindAll(text, hits);
        return hits;
    }

    /// <summary>Adds every occurrence of every pattern, overlapping ones included, in text order, the shortest first among those that begin together.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="hits">Takes the occurrences.</param>
    public void FindAll(string text, List<TermHit> hits)
    {
        var letters = text.Contains('-', StringComparison.Ordinal) ? text.Replace('-', ' ') : text;
        var filter = _filter;
        var alone = _alone;
        for (var i = 0; i < letters.Length; i++)
        {
            var first = letters[i];
            if (alone is not null && alone.Contains(first))
            {
                Walk(letters, i, GroupOf(first, '\0'), 1, hits);
            }

            // The folding drops the letter 0, by which the table marks patterns of one letter.
            if (i + 1 < letters.Length && filter.MayHave(first, letters[i + 1]) && letters[i + 1] != '\0' && GroupOf(first, letters[i + 1]) is var group and >= 0)
            {
                Walk(letters, i, group, 2, hits);
            }
        }
    }

    /// <summary>Returns the number of the pattern that a folded text is; -1 when it is none.</summary>
    public int IndexOf(ReadOnlySpan<char> folded)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            var order = _letters.AsSpan(_starts[middle], LengthOf(middle)).SequenceCompareTo(folded);
            if (order == 0)
            {
                return IdOf(middle);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private void Walk(ReadOnlySpan<char> text, int start, int group, int depth, List<TermHit> hits)
    {
        int low = _groups[group], high = _groups[group + 1];
        while (true)
        {
            for (; low < high && LengthOf(low) == depth; low++)
            {
                hits.Add(new TermHit(start, depth, IdOf(low)));
            }

            if (low >= high || start + depth >= text.Length)
            {
                return;
            }

            if (high - low == 1)
            {
                var rest = _letters.AsSpan(_starts[low] + depth, LengthOf(low) - depth);
                if (text[(start + depth)..].StartsWith(rest))
                {
                    hits.Add(new TermHit(start, depth + rest.Length, IdOf(low)));
                }

                return;
            }

            var letter = text[start + depth];
            low = FirstFrom(low, high, depth, letter);
            high = EndOf(low, high, depth, letter);
            depth++;
        }
    }

    // All patterns of the range share their first letters, so they are sorted by the next one.
    private int FirstFrom(int low, int high, int depth, int letter)
    {
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = LetterOf(middle, depth) < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Few of a large range go on with the letter, so the end is looked for from the beginning on, in steps that double.
    private int EndOf(int low, int high, int depth, char letter)
    {
        if (low == high || LetterOf(low, depth) != letter)
        {
            return low;
        }

        var step = 1;
        while (low + step < high && LetterOf(low + step, depth) == letter)
        {
            low += step;
            step *= 2;
        }

        return FirstFrom(low + 1, Math.Min(low + step, high), depth, letter + 1);
    }

    private char LetterOf(int rank, int depth) => _letters[_starts[rank] + depth];

    private int IdOf(int rank) => _ids is null ? rank : _ids[rank];

    private int LengthOf(int rank) => _starts[rank + 1] - _starts[rank];

    private char SecondOf(int rank) => LengthOf(rank) == 1 ? '\0' : _letters[_starts[rank] + 1];

    private int GroupOf(char first, char second)
    {
        var slots = _slots;
        var pair = Pair(first, second);
        for (var slot = SlotOf(pair, slots); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if ((uint)(slots[slot] >> 32) == pair)
            {
                return (int)(uint)slots[slot] - 1;
            }
        }

        return -1;
    }

    private void Put(int group)
    {
        var rank = _groups[group];
        var pair = Pair(_letters[_starts[rank]], SecondOf(rank));
        var slot = SlotOf(pair, _slots);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = ((ulong)pair << 32) | (uint)(group + 1);
    }

    private static uint Pair(char first, char second) => ((uint)first << 16) | second;

    private static int SlotOf(uint pair, ulong[] slots) => (int)(pair * 0x9E3779B1u >> 7) & (slots.Length - 1);

    // A fifth at least stays free, so that a search for what is not there ends soon.
    private static int SlotCount(int groups)
    {
        var size = 8;
        while (size < groups + (groups / 4))
        {
            size *= 2;
        }

        return size;
    }
}
