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
    private static readonly ConcurrentDictionary<string, PhraseGate> Gates = new(StringComparer.Ordinal);

    private readonly ulong[] _pairs = new ulong[1 << (PairBits - 6)];
    private readonly ulong[] _innerPairs = new ulong[1 << (PairBits - 6)];
    private readonly (uint Key, PhraseTables Tables, PhraseTables InnerTables)[] _slots;
    private readonly int _shift;

    /// <summary>Initializes a gate.</summary>
    /// <param name="phrases">The phrases of all tables; an inner one may begin in the middle of a word.</param>
    public PhraseGate(IReadOnlyCollection<(PhraseTables Table, string Form, bool IsInner)> phrases)
    {
        var bits = Math.Max(8, BitOperations.Log2((uint)phrases.Count + 1) + 2);
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
        var found = PhraseTables.None;
        var wasLetter = false;
        var next = text.Length > 0 ? PhraseFold.Of(text[0]) : '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var first = next;
            next = i + 1 < text.Length ? PhraseFold.Of(text[i + 1]) : '\0';

            // Only between two ASCII letters is it certain for every reader that no word begins.
            var isLetter = char.IsAsciiLetter(text[i]);
            var isInner = isLetter && wasLetter;
            wasLetter = isLetter;
            var pair = Pair(first, next);
            if (Has(isInner ? _innerPairs : _pairs, pair) || Has(isInner ? _innerPairs : _pairs, Pair(first, '\0')))
            {
                found |= FindAt(text, i, isInner);
            }
        }

        return found;
    }

    private PhraseTables FindAt(ReadOnlySpan<char> text, int start, bool isInner)
    {
        var found = PhraseTables.None;
        var depth = Math.Min(Depth, text.Length - start);
        uint hash = 0;
        for (var i = 1; i <= depth; i++)
        {
            hash = Step(hash, PhraseFold.Of(text[start + i - 1]));
            ref readonly var slot = ref _slots[SlotOf(KeyOf(hash, i))];
            found |= isInner ? slot.InnerTables : slot.Tables;
        }

        return found;
    }

    private void Add(PhraseTables table, string form, bool isInner)
    {
        var pair = Pair(PhraseFold.Of(form[0]), form.Length > 1 ? PhraseFold.Of(form[1]) : '\0');
        _pairs[pair >> 6] |= 1UL << (int)(pair & 63);
        _innerPairs[pair >> 6] |= isInner ? 1UL << (int)(pair & 63) : 0;
        var depth = Math.Min(form.Length, Depth);
        uint hash = 0;
        for (var i = 0; i < depth; i++)
        {
            hash = Step(hash, PhraseFold.Of(form[i]));
        }

        var key = KeyOf(hash, depth);
        ref var slot = ref _slots[SlotOf(key)];
        slot = (key, slot.Tables | table, isInner ? slot.InnerTables | table : slot.InnerTables);
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

    // Never 0, which marks an empty slot.
    private static uint KeyOf(uint hash, int depth) => ((hash + (uint)depth) * 0x9E3779B1u) | 1;

    private static List<(PhraseTables Table, string Form, bool IsInner)> Collect(LanguageTag language)
    {
        var phrases = new List<(PhraseTables, string, bool)>();
        void Add(PhraseTables table, IEnumerable<string> forms, bool isInner) => phrases.AddRange(forms.Where(f => f.Length > 0).Select(f => (table, f, isInner)));

        Add(PhraseTables.Wording, WordingTable.Of(language).Forms, false);
        Add(PhraseTables.Register, WordingTable.OfRegister(language).Forms, false);
        Add(PhraseTables.Contacts, WordingTable.OfContacts(language).Forms, false);
        Add(PhraseTables.Messengers, ContactReader.MessengerForms, true);
        Add(PhraseTables.Duties, ContactReader.DutyForms, true);
        Add(PhraseTables.Chatter, ChatterPhrases.OtherForms, true);
        Add(PhraseTables.Hedges, CertaintyComparer.HedgeForms, true);
        phrases.AddRange(ConceptComparer.FormsOf(language).Select(f => (PhraseTables.Concepts, f.Form, f.IsInner)));
        phrases.AddRange(PolarityReader.FormsOf(language).Select(f => (PhraseTables.Polarity, f.Form, f.IsInner)));
        phrases.AddRange(AttributeReader.FormsOf(language).Select(f => (PhraseTables.Attributes, f.Form, f.IsInner)));
        return phrases;
    }
}
