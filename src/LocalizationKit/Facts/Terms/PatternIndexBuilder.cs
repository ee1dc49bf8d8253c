namespace LocalizationKit.Facts.Terms;

/// <summary>Sorts the patterns of a <see cref="PatternIndex"/>.</summary>
internal static class PatternIndexBuilder
{
    private const int KeyLength = 4;

    public static PatternIndex Build(IReadOnlyList<string> patterns)
    {
        var letters = new PatternLetters(patterns.Count);
        foreach (var pattern in patterns)
        {
            letters.Add(pattern);
        }

        return Lay(letters, Sort(letters), isNumberedByRank: false);
    }

    /// <summary>Sorts patterns by their letters; equal ones keep their order.</summary>
    /// <returns>The indexes of the patterns.</returns>
    public static int[] Sort(PatternLetters letters)
    {
        var keys = new ulong[letters.Count];
        var ids = new int[keys.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            keys[i] = Key(letters[i]);
            ids[i] = i;
        }

        // Numbers sort several times faster than texts, and four letters decide nearly every pair.
        Array.Sort(keys, ids);
        SortTies(keys, ids, letters);
        return ids;
    }

    /// <summary>Lays patterns out.</summary>
    /// <param name="letters">The patterns.</param>
    /// <param name="order">Their indexes, sorted; patterns left out here are not found.</param>
    /// <param name="isNumberedByRank">Whether hits name the place of a pattern in the order instead of its index.</param>
    public static PatternIndex Lay(PatternLetters letters, ReadOnlySpan<int> order, bool isNumberedByRank)
    {
        var starts = new int[order.Length + 1];
        for (var rank = 0; rank < order.Length; rank++)
        {
            starts[rank + 1] = checked(starts[rank] + letters[order[rank]].Length);
        }

        var sorted = new char[starts[^1]];
        var groups = new List<int>();
        for (var rank = 0; rank < order.Length; rank++)
        {
            var text = letters[order[rank]];
            text.CopyTo(sorted.AsSpan(starts[rank]));
            if (rank == 0 || !Beginning(text).SequenceEqual(Beginning(letters[order[rank - 1]])))
            {
                groups.Add(rank);
            }
        }

        groups.Add(order.Length);
        return new PatternIndex(sorted, starts, isNumberedByRank ? null : order.ToArray(), [.. groups]);
    }

    private static ulong Key(ReadOnlySpan<char> text)
    {
        ulong key = 0;
        for (var i = 0; i < KeyLength; i++)
        {
            key = (key << 16) | (i < text.Length ? text[i] : '\0');
        }

        return key;
    }

    private static void SortTies(ulong[] keys, int[] ids, PatternLetters letters)
    {
        var comparer = Comparer<int>.Create((a, b) => letters[a].SequenceCompareTo(letters[b]) is var order and not 0 ? order : a - b);
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                Array.Sort(ids, from, to - from, comparer);
            }

            from = to;
        }
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text) => text[..Math.Min(2, text.Length)];
}
