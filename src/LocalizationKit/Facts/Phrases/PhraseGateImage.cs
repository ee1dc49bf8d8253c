using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Lays a <see cref="PhraseGate"/> out: a head, two filters of beginnings, pairs of tables, the keys of the slots, and which pair each slot names.</summary>
internal sealed class PhraseGateImage
{
    /// <summary>How many characters of a phrase are looked at.</summary>
    public const int Depth = 6;

    /// <summary>By how many characters the filters know a beginning.</summary>
    public const int StartDepth = 4;

    /// <summary>The size of a filter in words of 64 bits.</summary>
    public const int StartWords = 1 << (StartBits - 6);

    /// <summary>Keeps the first of four characters.</summary>
    public const ulong FirstOne = 0xFFFF;

    /// <summary>Keeps the first two of four characters.</summary>
    public const ulong FirstTwo = 0xFFFF_FFFF;

    /// <summary>Keeps the first three of four characters.</summary>
    public const ulong FirstThree = 0xFFFF_FFFF_FFFF;

    private const int StartBits = 17;
    private readonly ulong[] _starts = new ulong[StartWords];
    private readonly ulong[] _innerStarts = new ulong[StartWords];
    private readonly Dictionary<uint, PhraseGatePair> _slots = [];
    private PhraseGateHead _head;

    private PhraseGateImage()
    {
    }

    /// <summary>Lays a gate out.</summary>
    /// <param name="phrases">The phrases of all tables.</param>
    /// <returns>The gate; little-endian when it is made on such a machine.</returns>
    public static byte[] Of(IEnumerable<PhraseForm> phrases)
    {
        var image = new PhraseGateImage();
        foreach (var (table, form, isInner) in phrases)
        {
            image.Add(table, form, isInner);
        }

        return image.ToBytes();
    }

    /// <summary>Returns the bit of a beginning.</summary>
    public static uint Start(ulong packed, int length) => (uint)(((packed + (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - StartBits));

    /// <summary>Adds a character to a hash.</summary>
    public static uint Step(uint hash, char c) => (hash ^ c) * 0x01000193u;

    /// <summary>Returns the key of a beginning; never 0, which marks an empty slot.</summary>
    public static uint KeyOf(uint hash, int depth) => ((hash + (uint)depth) * 0x9E3779B1u) | 1;

    /// <summary>Returns where a key belongs.</summary>
    public static uint PlaceOf(uint key, uint slots) => (uint)(((ulong)key * slots) >> 32);

    private void Add(PhraseTables table, string form, bool isInner)
    {
        AddStart(form, isInner);
        var last = Math.Min(form.Length, Depth);
        uint hash = 0;
        for (var depth = 1; depth <= last; depth++)
        {
            hash = Step(hash, PhraseFold.Of(form[depth - 1]));
            ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, KeyOf(hash, depth), out _);
            var tables = depth < last ? PhraseTables.Longer : table;
            slot = new PhraseGatePair(slot.Tables | tables, isInner ? slot.InnerTables | tables : slot.InnerTables);
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
        _head.Lengths |= 1u << length;
        if (isInner)
        {
            _innerStarts[start >> 6] |= 1UL << (int)(start & 63);
            _head.InnerLengths |= 1u << length;
        }
    }

    private byte[] ToBytes()
    {
        var pairs = new List<PhraseGatePair> { default };
        pairs.AddRange(_slots.Values.Distinct().OrderBy(static p => p.Tables).ThenBy(static p => p.InnerTables));
        var numbers = pairs.Select(static (p, i) => (Pair: p, Number: (ushort)i)).ToDictionary(static p => p.Pair, static p => p.Number);

        // Half of the slots stay empty, so that a beginning that no phrase has is mostly known by one look.
        var keys = new uint[(2 * _slots.Count) + 1];
        var places = new ushort[keys.Length];
        foreach (var (key, pair) in _slots.OrderBy(static s => s.Key))
        {
            var slot = PlaceOf(key, (uint)keys.Length);
            while (keys[slot] != 0)
            {
                slot = slot + 1 == keys.Length ? 0 : slot + 1;
            }

            (keys[slot], places[slot]) = (key, numbers[pair]);
        }

        (_head.Slots, _head.Pairs) = ((uint)keys.Length, (uint)pairs.Count);
        return
        [
            .. MemoryMarshal.AsBytes([_head]),
            .. MemoryMarshal.AsBytes(_starts.AsSpan()),
            .. MemoryMarshal.AsBytes(_innerStarts.AsSpan()),
            .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(pairs)),
            .. MemoryMarshal.AsBytes(keys.AsSpan()),
            .. MemoryMarshal.AsBytes(places.AsSpan()),
        ];
    }
}
