using System.Numerics;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Tells which tables have a phrase that stands at a place of a text, all differences levelled that any reader levels. Immutable and safe to share.</summary>
/// <remarks>Phrases are found by their first four characters; what follows is compared with the text as it is.</remarks>
internal sealed class PhraseMap
{
    private readonly Slot[] _slots;
    private readonly Entry[] _entries;
    private readonly char[] _letters;
    private readonly int _shift;

    /// <summary>Initializes a map.</summary>
    /// <param name="phrases">The phrases of all tables, none empty.</param>
    public PhraseMap(IReadOnlyList<PhraseForm> phrases)
    {
        var bits = Math.Max(4, BitOperations.Log2((uint)phrases.Count + 1) + 1);
        _shift = 64 - bits;
        _slots = new Slot[1 << bits];
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
    /// <param name="lengths">How long the phrases may be, see <see cref="WordStarts.Lengths"/>.</param>
    /// <param name="isInner">Whether it begins in the middle of a word.</param>
    public PhraseTables Find(ReadOnlySpan<char> text, ulong packed, int lengths, bool isInner)
    {
        var found = PhraseTables.None;
        var next = text.Length > WordStarts.Depth ? PhraseFold.Of(text[WordStarts.Depth]) : '\0';
        for (var length = 1; length <= WordStarts.Depth; length++)
        {
            if ((lengths & WordStarts.LengthBit(length)) == 0)
            {
                continue;
            }

            for (var index = SlotOf(WordStarts.First(packed, length)).Head; index != 0; index = _entries[index].Next)
            {
                ref readonly var entry = ref _entries[index];
                if ((entry.Length == 0 || (entry.First == next && Stands(in entry, text))) && (entry.IsInner || !isInner))
                {
                    found |= entry.Tables;
                }
            }
        }

        return found;
    }

    private bool Stands(in Entry entry, ReadOnlySpan<char> text)
    {
        if (text.Length - WordStarts.Depth < entry.Length)
        {
            return false;
        }

        for (var i = 1; i < entry.Length; i++)
        {
            if (PhraseFold.Of(text[WordStarts.Depth + i]) != _letters[entry.Start + i])
            {
                return false;
            }
        }

        return true;
    }

    private int Add(int index, PhraseForm phrase, int letters)
    {
        var key = WordStarts.Pack(phrase.Form);
        ref var slot = ref SlotOf(key);
        ref var entry = ref _entries[index];
        entry = new Entry { Tables = phrase.Table, IsInner = phrase.IsInner, Next = slot.Head, Start = letters };
        slot = new Slot { Key = key, Head = index };
        if (phrase.Form.Length > WordStarts.Depth)
        {
            entry.Length = phrase.Form.Length - WordStarts.Depth;
            entry.First = PhraseFold.Of(phrase.Form[WordStarts.Depth]);
        }

        for (var i = 0; i < entry.Length; i++)
        {
            _letters[letters++] = PhraseFold.Of(phrase.Form[WordStarts.Depth + i]);
        }

        return letters;
    }

    // The slot of a key, or the empty one where it belongs.
    private ref Slot SlotOf(ulong key)
    {
        var index = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (_slots[index].Key != key && _slots[index].Head != 0)
        {
            index = (index + 1) & (_slots.Length - 1);
        }

        return ref _slots[index];
    }

    // The phrases that begin with the same four characters.
    private struct Slot
    {
        public ulong Key;
        public int Head;
    }

    // A phrase: its tables, and where what follows its first four characters stands among all letters.
    private struct Entry
    {
        public PhraseTables Tables;
        public int Next;
        public int Start;
        public int Length;
        public char First;
        public bool IsInner;
    }
}
