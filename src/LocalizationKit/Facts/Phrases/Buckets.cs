using System.Numerics;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Finds items by a number; those of one number keep their order. Immutable and safe to share.</summary>
/// <remarks>Made with one sort and one array per bucket: a run over one text makes dozens of these, and the making costs more than the look-ups.</remarks>
/// <typeparam name="T">The items.</typeparam>
internal sealed class Buckets<T>
    where T : class
{
    private readonly Slot[] _slots;

    /// <summary>Initializes the buckets.</summary>
    /// <param name="items">The items, in their order.</param>
    /// <param name="keys">The number of each.</param>
    public Buckets(IReadOnlyList<T> items, IReadOnlyList<int> keys)
    {
        var order = new long[items.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((long)keys[i] << 32) | (uint)i;
        }

        Array.Sort(order);
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)(2 * Runs(order)) + 1)];
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = EndOfRun(order, start);
            var bucket = new T[end - start];
            for (var i = start; i < end; i++)
            {
                bucket[i - start] = items[(int)(uint)order[i]];
            }

            Put((int)(order[start] >> 32), bucket);
        }
    }

    /// <summary>Returns the items of a number; null when there are none.</summary>
    public T[]? Find(int key)
    {
        var slots = _slots;
        var index = SlotOf(key, slots.Length);
        while (slots[index].Items is { } items)
        {
            if (slots[index].Key == key)
            {
                return items;
            }

            index = (index + 1) & (slots.Length - 1);
        }

        return null;
    }

    private void Put(int key, T[] items)
    {
        var index = SlotOf(key, _slots.Length);
        while (_slots[index].Items is not null)
        {
            index = (index + 1) & (_slots.Length - 1);
        }

        _slots[index] = new Slot { Key = key, Items = items };
    }

    private static int SlotOf(int key, int count) => (int)(((uint)key * 0x9E3779B1u) >> 8) & (count - 1);

    private static int Runs(long[] order)
    {
        var runs = 0;
        for (var start = 0; start < order.Length; start = EndOfRun(order, start))
        {
            runs++;
        }

        return runs;
    }

    private static int EndOfRun(long[] order, int start)
    {
        var end = start + 1;
        while (end < order.Length && order[end] >> 32 == order[start] >> 32)
        {
            end++;
        }

        return end;
    }

    private struct Slot
    {
        public T[]? Items;
        public int Key;
    }
}
