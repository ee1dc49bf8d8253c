using System.Buffers;
using System.Collections.Concurrent;
using System.Numerics;
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
    private const int PairBits = 13;
    private const int LongestOnStack = 256;
    private static readonly ConcurrentDictionary<string, PhraseGate> Gates = new(StringComparer.Ordinal);

    private readonly ulong[] _pairs = new ulong[1 << (PairBits - 6)];
    private readonly ulong[] _innerPairs = new ulong[1 << (PairBits - 6)];
    private readonly (uint Key, PhraseTables Tables, PhraseTables InnerTables)[] _slots;
    private readonly int _shift;
    private bool _hasSingles;

    /// <summary>Initializes a gate.</summary>
    /// <param name="phrases">The phrases of all tables; an inner one may begin in the middle of a word.</param>
    public PhraseGate(IReadOnlyCollection<(PhraseTables Table, string Form, bool IsInner)> phrases)
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
        var folded = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = PhraseFold.Of(text[i]);
        }

        var found = FindFolded(text, folded[..text.Length]);
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
            var pairs = isInner ? _innerPairs : _pairs;
            if (Has(pairs, Pair(folded[i], i + 1 < folded.Length ? folded[i + 1] : '\0')) || (_hasSingles && Has(pairs, Pair(folded[i], '\0'))))
            {
                found |= FindAt(folded[i..], isInner);
            }
        }

        return found;
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
        var pair = Pair(PhraseFold.Of(form[0]), form.Length > 1 ? PhraseFold.Of(form[1]) : '\0');
        _pairs[pair >> 6] |= 1UL << (int)(pair & 63);
        _innerPairs[pair >> 6] |= isInner ? 1UL << (int)(pair & 63) : 0;
        _hasSingles |= form.Length == 1;
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

    private static bool Has(ulong[] pairs, uint pair) => ((pairs[pair >> 6] >> (int)(pair & 63)) & 1) != 0;

    private static uint Pair(char first, char second) => ((((uint)first << 16) | second) * 0x9E3779B1u) >> (32 - PairBits);

    private static uint Step(uint hash, char c) => (hash ^ c) * 0x01000193u;

    private static int LettersOf(IReadOnlyCollection<(PhraseTables Table, string Form, bool IsInner)> phrases)
    {
        var letters = 0;
        foreach (var (_, form, _) in phrases)
        {
            letters += Math.Min(form.Length, Depth);
        }

        return letters;
    }

    // Never 0, which marks an empty slot.
    private static uint KeyOf(uint hash, int depth) => ((hash + (uint)depth) * 0x9E3779B1u) | 1;

    private static List<(PhraseTables Table, string Form, bool IsInner)> Collect(LanguageTag language)
    {
        var phrases = new List<(PhraseTables, string, bool)>();
        void Add(PhraseTables table, IEnumerable<string> forms, bool isInner)
        {
            foreach (var form in forms)
            {
                if (form.Length > 0)
                {
                    phrases.Add((table, form, isInner));
                }
            }
        }

        void AddForms(PhraseTables table, IEnumerable<PhraseForm> forms)
        {
            foreach (var form in forms)
            {
                phrases.Add((table, form.Form, form.IsInner));
            }
        }

        Add(PhraseTables.Wording, WordingTable.Of(language).Forms, false);
        Add(PhraseTables.Register, WordingTable.OfRegister(language).Forms, false);
        Add(PhraseTables.Contacts, WordingTable.OfContacts(language).Forms, false);
        Add(PhraseTables.Messengers, ContactReader.MessengerForms, true);
        Add(PhraseTables.Duties, ContactReader.DutyForms, true);
        Add(PhraseTables.Chatter, ChatterPhrases.OtherForms, true);
        Add(PhraseTables.Hedges, CertaintyComparer.HedgeForms, true);
        AddForms(PhraseTables.Concepts, ConceptComparer.FormsOf(language));
        AddForms(PhraseTables.Polarity, PolarityReader.FormsOf(language));
        AddForms(PhraseTables.Attributes, AttributeReader.FormsOf(language));
        return phrases;
    }
}
