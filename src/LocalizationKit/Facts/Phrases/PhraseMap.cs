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
    public PhraseMap(PhraseList phrases)
    {
        var bits = Math.Max(4, BitOperations.Log2((uint)phrases.Count + 1) + 1);
        _shift = 64 - bits;
        _slots = new Slot[1 << bits];
        _entries = new Entry[phrases.Count];
        foreach (var phrase in phrases)
        {
            var key = phrase.Packed;
            ref var slot = ref SlotOf(key);
            slot = new Slot { Key = key, End = slot.End + 1 };
        }

        // What begins alike stands together.
        for (int i = 0, end = 0; i < _slots.Length; i++)
        {
            _slots[i].First = end;
            (end, _slots[i].End) = (end + _slots[i].End, end);
        }

        _letters = new char[phrases.LettersBehind];
        var letters = 0;
        foreach (var phrase in phrases)
        {
            letters = Add(phrase, letters);
        }
    }

    /// <summary>Returns the tables of the phrases that stand at the beginning of a text.</summary>
    /// <param name="levelled">The text, levelled by <see cref="PhraseFold"/>, with four zeros behind it.</param>
    /// <param name="packed">Its first four characters, see <see cref="WordStarts.PackLevelled"/>.</param>
    /// <param name="lengths">How long the phrases may be, see <see cref="WordStarts.Lengths"/>.</param>
    /// <param name="isInner">Whether it begins in the middle of a word.</param>
    public PhraseTables Find(ReadOnlySpan<char> levelled, ulong packed, int lengths, bool isInner)
    {
        var found = PhraseTables.None;
        for (var length = 1; length <= WordStarts.Depth; length++)
        {
            if ((lengths & WordStarts.LengthBit(length)) == 0)
            {
                continue;
            }

            ref readonly var slot = ref SlotOf(WordStarts.First(packed, length));
            foreach (ref readonly var entry in _entries.AsSpan(slot.First, slot.End - slot.First))
            {
                if ((entry.Length == 0 || (entry.Next == levelled[WordStarts.Depth] && Stands(in entry, levelled))) && (entry.IsInner || !isInner))
                {
                    found |= entry.Tables;
                }
            }
        }

        return found;
    }

    private bool Stands(in Entry entry, ReadOnlySpan<char> levelled) => levelled[WordStarts.Depth..].StartsWith(_letters.AsSpan(entry.Start, entry.Length));

    private int Add(LevelledPhrase phrase, int letters)
    {
        var behind = phrase.Letters.Length > WordStarts.Depth ? phrase.Letters[WordStarts.Depth..] : [];
        behind.CopyTo(_letters.AsSpan(letters));
        _entries[SlotOf(phrase.Packed).End++] = new Entry
        {
            Tables = phrase.Tables,
            Start = letters,
            Next = behind.IsEmpty ? '\0' : behind[0],
            Length = (byte)behind.Length,
            IsInner = phrase.IsInner,
        };
        return letters + behind.Length;
    }

    // The slot of a key, or the empty one where it belongs.
    private ref Slot SlotOf(ulong key)
    {
        var index = (int)((key * 0x9E3779B97F4A7C15) >> _shift);
        while (_slots[index].Key != key && _slots[index].Key != 0)
        {
            index = (index + 1) & (_slots.Length - 1);
        }

        return ref _slots[index];
    }

    // The phrases that begin with the same four characters.
    private struct Slot
    {
        public ulong Key;
        public int First;
        public int End;
    }

    // A phrase: its tables, the character behind its first four, and where all that follow them stand among the letters.
    private struct Entry
    {
        public PhraseTables Tables;
        public int Start;
        public char Next;
        public byte Length;
        public bool IsInner;
    }
}
