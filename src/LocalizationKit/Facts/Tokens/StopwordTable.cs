using System.Numerics;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Finds the languages that a common word belongs to. Immutable and safe to share.</summary>
/// <remarks>Asked for every word of every text: open addressing over one hash, without a string per word.</remarks>
internal sealed class StopwordTable
{
    private readonly (uint Hash, uint Groups, string Word)[] _slots;

    /// <summary>Initializes a table.</summary>
    /// <param name="words">The words in lower case, each with one bit per language it belongs to.</param>
    public StopwordTable(IReadOnlyDictionary<string, uint> words)
    {
        _slots = new (uint, uint, string)[BitOperations.RoundUpToPowerOf2((uint)(2 * words.Count) + 1)];
        foreach (var (word, groups) in words)
        {
            LongestWord = Math.Max(LongestWord, word.Length);
            var hash = HashOf(word);
            var slot = hash & (uint)(_slots.Length - 1);
            while (_slots[slot].Word is not null)
            {
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            }

            _slots[slot] = (hash, groups, word);
        }
    }

    /// <summary>Gets the length of the longest word in UTF-16 code units.</summary>
    public int LongestWord { get; }

    /// <summary>Returns the languages of a word.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <returns>One bit per language; 0 for a word that is in no list.</returns>
    public uint Find(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot].Word is { } known; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            if (_slots[slot].Hash == hash && word.SequenceEqual(known))
            {
                return _slots[slot].Groups;
            }
        }

        return 0;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
