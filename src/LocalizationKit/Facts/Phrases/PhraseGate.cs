using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LocalizationKit.Data;
using LocalizationKit.Facts.Attributes;
using LocalizationKit.Facts.Certainty;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Says in one pass over a text which tables can have a phrase in it at all, so that the readers of the others need not look. Immutable and safe to share.</summary>
/// <remarks>
/// The beginnings of all phrases are hashed into one table; it may name a table that has nothing in the text, never miss one that has.
/// The gates of the usual languages are laid out beforehand (<c>eng/tables.sh</c>) and used where they lie in the program, so that no table is read before a text needs it.
/// </remarks>
internal sealed unsafe class PhraseGate
{
    private const int StartDepth = PhraseGateImage.StartDepth;
    private const int LongestOnStack = 256;
    private static readonly ConcurrentDictionary<string, PhraseGate> Gates = new(StringComparer.Ordinal);

    private readonly PhraseGateHead* _head;
    private readonly ulong* _starts;
    private readonly ulong* _innerStarts;
    private readonly PhraseGatePair* _pairs;
    private readonly uint* _keys;
    private readonly ushort* _places;

    /// <summary>Initializes a gate.</summary>
    /// <param name="image">The gate as <see cref="PhraseGateImage"/> lays it out; its memory must stay where it is.</param>
    public PhraseGate(ReadOnlySpan<byte> image)
    {
        var start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(image));
        _head = (PhraseGateHead*)start;
        _starts = (ulong*)(start + sizeof(PhraseGateHead));
        _innerStarts = _starts + PhraseGateImage.StartWords;
        _pairs = (PhraseGatePair*)(_innerStarts + PhraseGateImage.StartWords);
        _keys = (uint*)(_pairs + _head->Pairs);
        _places = (ushort*)(_keys + _head->Slots);
    }

    /// <summary>Returns the gate of a language.</summary>
    public static PhraseGate Of(LanguageTag language) => Gates.GetOrAdd(language.Language, static (l, tag) => Load(l, tag), language);

    // A gate that is laid out while the program runs lives as long as it.
    private static PhraseGate Load(string language, LanguageTag tag)
    {
        if (BitConverter.IsLittleEndian && EmbeddedData.TryBytes($"gates/{language}.bin", out var ready))
        {
            return new PhraseGate(ready);
        }

        var image = PhraseGateImage.Of(Collect(tag));
        var memory = new Span<byte>(NativeMemory.Alloc((nuint)image.Length), image.Length);
        image.CopyTo(memory);
        return new PhraseGate(memory);
    }

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
        var lengths = isInner ? _head->InnerLengths : _head->Lengths;
        var packed = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four));
        return Has(starts, PhraseGateImage.Start(packed, StartDepth))
            || ((lengths & (1u << 3)) != 0 && Has(starts, PhraseGateImage.Start(packed & PhraseGateImage.FirstThree, 3)))
            || ((lengths & (1u << 2)) != 0 && Has(starts, PhraseGateImage.Start(packed & PhraseGateImage.FirstTwo, 2)))
            || ((lengths & (1u << 1)) != 0 && Has(starts, PhraseGateImage.Start(packed & PhraseGateImage.FirstOne, 1)));
    }

    private PhraseTables FindAt(ReadOnlySpan<char> folded, bool isInner)
    {
        var found = PhraseTables.None;
        uint hash = 0;
        for (var depth = 1; depth <= PhraseGateImage.Depth && depth <= folded.Length; depth++)
        {
            hash = PhraseGateImage.Step(hash, folded[depth - 1]);
            var pair = _pairs + _places[SlotOf(PhraseGateImage.KeyOf(hash, depth))];
            var tables = isInner ? pair->InnerTables : pair->Tables;
            found |= tables;
            if ((tables & PhraseTables.Longer) == PhraseTables.None)
            {
                break;
            }
        }

        return found;
    }

    // The slot of a key, or an empty one, which names no table.
    private uint SlotOf(uint key)
    {
        var slots = _head->Slots;
        var slot = PhraseGateImage.PlaceOf(key, slots);
        while (_keys[slot] != key && _keys[slot] != 0)
        {
            slot = slot + 1 == slots ? 0 : slot + 1;
        }

        return slot;
    }

    private static bool Has(ulong* starts, uint start) => ((starts[start >> 6] >> (int)(start & 63)) & 1) != 0;

    /// <summary>Returns the table of the words for a property of a product.</summary>
    public static PhraseTables TableOf(AttributeFacet facet) => (PhraseTables)((ulong)PhraseTables.Colours << (int)facet);

    /// <summary>Returns the phrases of all tables of a language.</summary>
    internal static List<PhraseForm> Collect(LanguageTag language)
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
