namespace LocalizationKit.Facts.Terms;

/// <summary>Sorts the patterns of a <see cref="PatternIndex"/>.</summary>
internal static class PatternIndexBuilder
{
    private const int KeyLength = 4;

    public static PatternIndex Build(IReadOnlyList<string> patterns)
    {
        var texts = new string[patterns.Count];
        var keys = new ulong[texts.Length];
        var ids = new int[texts.Length];
        var size = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = patterns[i].Contains('-', StringComparison.Ordinal) ? patterns[i].Replace('-', PatternIndex.Letter('-')) : patterns[i];
            keys[i] = Key(texts[i]);
            ids[i] = i;
            size = checked(size + texts[i].Length);
        }

        // Numbers sort several times faster than texts, and four letters decide nearly every pair.
        Array.Sort(keys, ids);
        SortTies(keys, ids, texts);
        return Lay(texts, ids, new char[size]);
    }

    private static ulong Key(string text)
    {
        ulong key = 0;
        for (var i = 0; i < KeyLength; i++)
        {
            key = (key << 16) | (i < text.Length ? text[i] : '\0');
        }

        return key;
    }

    private static void SortTies(ulong[] keys, int[] ids, string[] texts)
    {
        var comparer = Comparer<int>.Create((a, b) => string.CompareOrdinal(texts[a], texts[b]) is var order and not 0 ? order : a - b);
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

    private static PatternIndex Lay(string[] texts, int[] ids, char[] letters)
    {
        var starts = new int[ids.Length + 1];
        var groups = new List<int>();
        for (var rank = 0; rank < ids.Length; rank++)
        {
            var text = texts[ids[rank]];
            text.CopyTo(letters.AsSpan(starts[rank]));
            starts[rank + 1] = starts[rank] + text.Length;
            if (rank == 0 || !Beginning(text).SequenceEqual(Beginning(texts[ids[rank - 1]])))
            {
                groups.Add(rank);
            }
        }

        groups.Add(ids.Length);
        return new PatternIndex(letters, starts, ids, [.. groups]);
    }

    private static ReadOnlySpan<char> Beginning(string text) => text.AsSpan(0, Math.Min(2, text.Length));
}
