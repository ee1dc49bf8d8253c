using System.Numerics;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Tells which tables have a phrase that stands at a place of a text, all differences levelled that any reader levels. Immutable and safe to share.</summary>
/// <remarks>Phrases are found by their first four characters; what follows is compared with the text as it is.</remarks>
internal sealed class PhraseMap
{
    private readonly ulong[] _keys;
    private readonly int[] _heads;
    private readonly Entry[] _entries;
    private readonly char[] _letters;
    private readonly int _shift;

    /// <summary>Initializes a map.</summary>
    /// <param name="phrases">The phrases of all tables, none empty.</param>
    public PhraseMap(IReadOnlyList<PhraseForm> phrases)
    {
        var bits = Math.Max(4, BitOperations.Log2((uint)phrases.Count + 1) + 1);
        _shift = 64 - bits;
        _keys = new ulong[1 << bits];
        _heads = new int[1 << bits];
        _entries = new Entry[phrases.Count + 1];
        var letters = 0;
        for (var i = 0; i < phrases.Count; i++)
        {
            letters += Math.Max(0, phrases[i].Form.Length - WordStarts.Depth);
        }

        _letters = new char[letters];
        letters = 0;
        for (var i = 0; i < phrases.Count; i++)
        {
            letters = Add(i + 1, phrases[i], letters);
        }
    }

    /// <summary>Returns the tables of the phrases that stand at the beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="packed">Its first four characters, see <see cref="WordStarts.Pack"/>.</param>
    /// <param name="isInner">Whether it begins in the middle of a word.</param>
    public PhraseTables Find(ReadOnlySpan<char> text, ulong packed, bool isInner)
    {
        var found = PhraseTables.None;
        var last = 0UL;
        for (var length = 1; length <= WordStarts.Depth; length++)
        {
            var key = WordStarts.First(packed, length);
            if (key == last)
            {
                break;
            }

            last = key;
            for (var entry = _heads[SlotOf(key)]; entry != 0; entry = _entries[entry].Next)
            {
                found |= TablesOf(in _entries[entry], text, isInner);
            }
        }

        return found;
    }

    private PhraseTables TablesOf(in Entry entry, ReadOnlySpan<char> text, bool isInner)
    {
        if ((isInner && !entry.IsInner) || text.Length - (entry.Length == 0 ? 0 : WordStarts.Depth) < entry.Length)
        {
            return PhraseTables.None;
        }

        for (var i = 0; i < entry.Length; i++)
        {
            if (PhraseFold.Of(text[WordStarts.Depth + i]) != _letters[entry.Start + i])
            {
                return PhraseTables.None;
            }
        }

        return entry.Tables;
    }

    private int Add(int index, PhraseForm phrase, int letters)
    {
        var key = WordStarts.Pack(phrase.Form);
        var slot = SlotOf(key);
        _keys[slot] = key;
        ref var entry = ref _entries[index];
        entry = new Entry { Tables = phrase.Table, IsInner = phrase.IsInner, Next = _heads[slot], Start = letters };
        _heads[slot] = index;
        for (var i = WordStarts.Depth; i < phrase.Form.Length; i++)
        {
            _letters[letters++] = PhraseFold.Of(phrase.Form[i]);
            entry.Length++;
        }

        return letters;
    }

    // The slot of a key, or the empty one where it belongs.
    private int SlotOf(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (_keys[slot] != key && _keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }

    // A phrase: its tables, and where what follows its first four characters stands among all letters.
    private struct Entry
    {
        public PhraseTables Tables;
        public int Next;
        public int Start;
        public int Length;
        public bool IsInner;
    }
}
