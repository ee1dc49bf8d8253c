using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LocalizationKit.Batches;

/// <summary>Holds a share of what a <see cref="HashShelves{TValue}"/> remembers: hashes and a value beside each, in open addressing.</summary>
/// <remarks>
/// Of a hash the lower 48 bits are kept. Grows by an eighth, so that it stays five sixths full on average. The places lie outside the heap: what a shelf leaves behind
/// when it grows is free for the next one at once, whereas on the heap it would wait for a full collection.
/// </remarks>
/// <typeparam name="TValue">What is remembered; its size is a multiple of four bytes.</typeparam>
internal sealed unsafe class HashShelf<TValue>
    where TValue : unmanaged
{
    private const int FullTenths = 9;
    private const int GrowthShare = 8;

    // The values, the lower halves of all hashes (0 marks an empty place), and the 16 bits above these.
    private TValue* _values;
    private int _capacity;
    private int _count;

    /// <summary>Initializes a shelf.</summary>
    /// <param name="capacity">How many places it has at first.</param>
    public HashShelf(int capacity)
    {
        _values = Allocate(capacity);
        _capacity = capacity;
    }

    /// <summary>Finalizes an instance of the <see cref="HashShelf{TValue}"/> class: gives its places back.</summary>
    [SuppressMessage("Design", "MA0055:Do not use finalizer", Justification = "The memory of a batch has no end that anyone announces: BatchMemory and BatchIds are not disposed of.")]
    ~HashShelf() => NativeMemory.Free(_values);

    /// <summary>Looks a hash up.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="value">What was remembered.</param>
    /// <returns>Whether there is something.</returns>
    public bool TryGet(ulong hash, out TValue value)
    {
        var place = PlaceOf(LowOf(hash), HighOf(hash), _values, _capacity);
        var isFound = LowsOf(_values, _capacity)[place] != 0;
        value = _values[place];
        GC.KeepAlive(this);
        return isFound;
    }

    /// <summary>Remembers a value for a hash that has none.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="value">The value.</param>
    public void Add(ulong hash, TValue value)
    {
        if ((_count + 1) * 10L > _capacity * (long)FullTenths)
        {
            Grow();
        }

        Put(LowOf(hash), HighOf(hash), value, _values, _capacity);
        _count++;
        GC.KeepAlive(this);
    }

    private void Grow()
    {
        var capacity = checked(_capacity + (_capacity / GrowthShare) + 1);
        var values = Allocate(capacity);
        var lows = LowsOf(_values, _capacity);
        var highs = HighsOf(_values, _capacity);
        for (var i = 0; i < _capacity; i++)
        {
            if (lows[i] != 0)
            {
                Put(lows[i], highs[i], _values[i], values, capacity);
            }
        }

        NativeMemory.Free(_values);
        _values = values;
        _capacity = capacity;
    }

    private static TValue* Allocate(int capacity) => (TValue*)NativeMemory.AllocZeroed((nuint)capacity, (nuint)(sizeof(TValue) + sizeof(uint) + sizeof(ushort)));

    private static uint* LowsOf(TValue* values, int capacity) => (uint*)(values + capacity);

    private static ushort* HighsOf(TValue* values, int capacity) => (ushort*)(LowsOf(values, capacity) + capacity);

    private static uint LowOf(ulong hash) => Math.Max(1, (uint)hash);

    private static ushort HighOf(ulong hash) => (ushort)(hash >> 32);

    private static void Put(uint low, ushort high, TValue value, TValue* values, int capacity)
    {
        var place = PlaceOf(low, high, values, capacity);
        LowsOf(values, capacity)[place] = low;
        HighsOf(values, capacity)[place] = high;
        values[place] = value;
    }

    // Where a hash stands, or the empty place where it belongs.
    private static int PlaceOf(uint low, ushort high, TValue* values, int capacity)
    {
        var lows = LowsOf(values, capacity);
        var highs = HighsOf(values, capacity);
        var place = (int)(low * (ulong)capacity >> 32);
        while (lows[place] != 0 && (lows[place] != low || highs[place] != high))
        {
            place = place + 1 == capacity ? 0 : place + 1;
        }

        return place;
    }
}
