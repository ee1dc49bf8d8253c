using System.Buffers;
using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.InteropServices;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Certainty;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Says in one pass over a text which tables can have a phrase in it at all, so that the readers of the others need not look. Immutable and safe to share.</summary>
/// <remarks>The beginnings of all phrases are hashed into one table; it may name a table that has nothing in the text, never miss one that has.</remarks>
internal sealed class PhraseGate
{
    private const int Depth = 6;
    private const int StartBits = 17;
    private const int StartDepth = 4;
    private const int LongestOnStack = 256;
    private const ulong FirstOne = 0xFFFF;
    private const ulong FirstTwo = 0xFFFF_FFFF;
    private const ulong FirstThree = 0xFFFF_FFFF_FFFF;
    private static readonly ConcurrentDictionary<string, PhraseGate> Gates = new(StringComparer.Ordinal);

    private readonly ulong[] _starts = new ulong[1 << (StartBits - 6)];
    private readonly ulong[] _innerStarts = new ulong[1 << (StartBits - 6)];
    private readonly (uint Key, PhraseTables Tables, PhraseTables InnerTables)[] _slots;
    private readonly int _shift;
    private readonly bool[] _lengths = new bool[StartDepth + 1];
    private readonly bool[] _innerLengths = new bool[StartDepth + 1];

    /// <summary>Initializes a gate.</summary>
    /// <param name="phrases">The phrases of all tables; an inner one may begin in the middle of a word.</param>
    public PhraseGate(IReadOnlyCollection<PhraseForm> phrases)
    {
        var bits = Math.Max(8, BitOperations.Log2((uint)LettersOf(phrases) + 1) + 1);
        _shift = 32 - bits;
        _slots = new (uint, PhraseTables, PhraseTables)[1 << bits];
        foreach (var (table, form, isInner) in phrases)
        {
            Add(table, form, isInner);
        }
    }

    /// <summary>Returns the gate of a language.</summary>
    public static PhraseGate Of(LanguageTag language) => Gates.GetOrAdd(language.Language, static (_, l) => new PhraseGate(Collect(l)), language);

    /// <summary>Returns the tables that may have a phrase in a text.</summary>
    public PhraseTables Find(ReadOnlySpan<char> text)
    {
        char[]? rented = null;
        var folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack + StartDepth] : rented = ArrayPool<char>.Shared.Rent(text.Length + StartDepth);
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = PhraseFold.Of(text[i]);
        }

        // Four characters can be read at the last place, too.
        folded.Slice(text.Length, StartDepth).Clear();
        var found = FindFolded(text, folded[..(text.Length + StartDepth)]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return found & ~PhraseTables.Longer;
    }

    private PhraseTables FindFolded(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        var found = PhraseTables.None;
        var wasLetter = false;
        for (var i = 0; i < text.Length; i++)
        {
            // Only between two ASCII letters is it certain for every reader that no word begins.
            var isLetter = char.IsAsciiLetter(text[i]);
            var isInner = isLetter && wasLetter;
            wasLetter = isLetter;
            if (MayStart(folded.Slice(i, StartDepth), isInner))
            {
                found |= FindAt(folded[i..text.Length], isInner);
            }
        }

        return found;
    }

    // Asked at every character: longer phrases are known by their first four, shorter ones by all they have.
    private bool MayStart(ReadOnlySpan<char> four, bool isInner)
    {
        var starts = isInner ? _innerStarts : _starts;
        var lengths = isInner ? _innerLengths : _lengths;
        var packed = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four));
        return Has(starts, Start(packed, StartDepth))
            || (lengths[3] && Has(starts, Start(packed & FirstThree, 3)))
            || (lengths[2] && Has(starts, Start(packed & FirstTwo, 2)))
            || (lengths[1] && Has(starts, Start(packed & FirstOne, 1)));
    }

    private PhraseTables FindAt(ReadOnlySpan<char> folded, bool isInner)
    {
        var found = PhraseTables.None;
        uint hash = 0;
        for (var depth = 1; depth <= Depth && depth <= folded.Length; depth++)
        {
            hash = Step(hash, folded[depth - 1]);
            ref readonly var slot = ref _slots[SlotOf(KeyOf(hash, depth))];
            var tables = isInner ? slot.InnerTables : slot.Tables;
            found |= tables;
            if ((tables & PhraseTables.Longer) == PhraseTables.None)
            {
                break;
            }
        }

        return found;
    }

    private void Add(PhraseTables table, string form, bool isInner)
    {
        AddStart(form, isInner);
        var last = Math.Min(form.Length, Depth);
        uint hash = 0;
        for (var depth = 1; depth <= last; depth++)
        {
            hash = Step(hash, PhraseFold.Of(form[depth - 1]));
            var key = KeyOf(hash, depth);
            ref var slot = ref _slots[SlotOf(key)];
            var tables = depth < last ? PhraseTables.Longer : table;
            slot = (key, slot.Tables | tables, isInner ? slot.InnerTables | tables : slot.InnerTables);
        }
    }

    private void AddStart(string form, bool isInner)
    {
        var length = Math.Min(form.Length, StartDepth);
        ulong packed = 0;
        for (var i = 0; i < length; i++)
        {
            packed |= (ulong)PhraseFold.Of(form[i]) << (16 * i);
        }

        var start = Start(packed, length);
        _starts[start >> 6] |= 1UL << (int)(start & 63);
        _lengths[length] = true;
        if (isInner)
        {
            _innerStarts[start >> 6] |= 1UL << (int)(start & 63);
            _innerLengths[length] = true;
        }
    }

    // The slot of a key, or the empty one where it belongs.
    private uint SlotOf(uint key)
    {
        var slot = key >> _shift;
        while (_slots[slot].Key != key && _slots[slot].Key != 0)
        {
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        }

        return slot;
    }

    private static bool Has(ulong[] starts, uint start) => ((starts[start >> 6] >> (int)(start & 63)) & 1) != 0;

    private static uint Start(ulong packed, int length) => (uint)(((packed + (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - StartBits));

    private static uint Step(uint hash, char c) => (hash ^ c) * 0x01000193u;

    private static int LettersOf(IReadOnlyCollection<PhraseForm> phrases)
    {
        var letters = 0;
        foreach (var phrase in phrases)
        {
            letters += Math.Min(phrase.Form.Length, Depth);
        }

        return letters;
    }

    // Never 0, which marks an empty slot.
    private static uint KeyOf(uint hash, int depth) => ((hash + (uint)depth) * 0x9E3779B1u) | 1;

    /// <summary>Returns the table of the words for a property of a product.</summary>
    public static PhraseTables TableOf(AttributeFacet facet) => (PhraseTables)((ulong)PhraseTables.Colours << (int)facet);

    private static List<PhraseForm> Collect(LanguageTag language)
    {
        var phrases = new List<PhraseForm>();
        void Add(PhraseTables table, IEnumerable<string> forms, bool isInner)
        {
            foreach (var form in forms)
            {
                if (form.Length > 0)
                {
                    phrases.Add(new PhraseForm(table, form, isInner));
                }
            }
        }

        Add(PhraseTables.Wording, WordingTable.Of(language).Forms, false);
        Add(PhraseTables.Register, WordingTable.OfRegister(language).Forms, false);
        Add(PhraseTables.Contacts, WordingTable.OfContacts(language).Forms, false);
        Add(PhraseTables.Messengers, ContactReader.MessengerForms, true);
        Add(PhraseTables.Duties, ContactReader.DutyForms, true);
        Add(PhraseTables.Chatter, ChatterPhrases.OtherForms, true);
        Add(PhraseTables.Hedges, CertaintyComparer.HedgeForms, true);
        phrases.AddRange(ConceptComparer.FormsOf(language));
        phrases.AddRange(PolarityReader.FormsOf(language));
        phrases.AddRange(AttributeReader.FormsOf(language));
        return phrases;
    }
}
