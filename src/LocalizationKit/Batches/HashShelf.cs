using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LocalizationKit.Batches;

/// <summary>Holds a share of what a <see cref="HashShelves{TValue}"/> remembers: hashes and a value beside each, in open addressing.</summary>
/// <remarks>
/// Grows by a quarter, so that it stays four fifths full on average. The places lie outside the heap: what a shelf leaves behind when it grows is free for the next
/// one at once, whereas on the heap it would wait for a full collection.
/// </remarks>
/// <typeparam name="TValue">What is remembered.</typeparam>
internal sealed unsafe class HashShelf<TValue>
    where TValue : unmanaged
{
    private const int FullTenths = 9;

    // 0 marks an empty place; the values stand behind all hashes.
    private ulong* _hashes;
    private int _capacity;
    private int _count;

    /// <summary>Initializes a shelf.</summary>
    /// <param name="capacity">How many places it has at first.</param>
    public HashShelf(int capacity)
    {
        _hashes = Allocate(capacity);
        _capacity = capacity;
    }

    /// <summary>Finalizes an instance of the <see cref="HashShelf{TValue}"/> class: gives its places back.</summary>
    [SuppressMessage("Design", "MA0055:Do not use finalizer", Justification = "The memory of a batch has no end that anyone announces: BatchMemory and BatchIds are not disposed of.")]
    ~HashShelf() => NativeMemory.Free(_hashes);

    /// <summary>Looks a hash up.</summary>
    /// <param name="hash">The hash; not 0.</param>
    /// <param name="value">What was remembered.</param>
    /// <returns>Whether there is something.</returns>
    public bool TryGet(ulong hash, out TValue value)
    {
        var place = PlaceOf(hash, _hashes, _capacity);
        var isFound = _hashes[place] == hash;
        value = ValuesOf(_hashes, _capacity)[place];
        GC.KeepAlive(this);
        return isFound;
    }

    /// <summary>Remembers a value for a hash that has none.</summary>
    /// <param name="hash">The hash; not 0.</param>
    /// <param name="value">The value.</param>
    public void Add(ulong hash, TValue value)
    {
        if ((_count + 1) * 10L > _capacity * (long)FullTenths)
        {
            Grow();
        }

        Put(hash, value, _hashes, _capacity);
        _count++;
        GC.KeepAlive(this);
    }

    private void Grow()
    {
        var capacity = checked(_capacity + (_capacity / 4) + 1);
        var hashes = Allocate(capacity);
        var values = ValuesOf(_hashes, _capacity);
        for (var i = 0; i < _capacity; i++)
        {
            if (_hashes[i] != 0)
            {
                Put(_hashes[i], values[i], hashes, capacity);
            }
        }

        NativeMemory.Free(_hashes);
        _hashes = hashes;
        _capacity = capacity;
    }

    private static ulong* Allocate(int capacity) => (ulong*)NativeMemory.AllocZeroed((nuint)capacity, (nuint)(sizeof(ulong) + sizeof(TValue)));

    private static TValue* ValuesOf(ulong* hashes, int capacity) => (TValue*)(hashes + capacity);

    private static void Put(ulong hash, TValue value, ulong* hashes, int capacity)
    {
        var place = PlaceOf(hash, hashes, capacity);
        hashes[place] = hash;
        ValuesOf(hashes, capacity)[place] = value;
    }

    // Where a hash stands, or the empty place where it belongs. The lower half of the hash names the place; the upper bits named the shelf.
    private static int PlaceOf(ulong hash, ulong* hashes, int capacity)
    {
        var place = (int)((ulong)(uint)hash * (ulong)capacity >> 32);
        while (hashes[place] != 0 && hashes[place] != hash)
        {
            place = place + 1 == capacity ? 0 : place + 1;
        }

        return place;
    }
}
