using System.Numerics;

namespace LocalizationKit.Batches;

/// <summary>Remembers the ids of a batch, so that a second record with the same one is found. Not safe for several threads.</summary>
/// <remarks>Hashes of 64 bits are kept instead of the ids: 16 to 32 bytes per record, whatever the ids look like. Of lines behind the first 4,294,967,295 it only says that they are late.</remarks>
public sealed class BatchIds
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int FirstCapacity = 1024;

    // Open addressing: a hash and the line beside it; 0 marks an empty place.
    private ulong[] _hashes = new ulong[FirstCapacity];
    private uint[] _lines = new uint[FirstCapacity];
    private int _count;

    /// <summary>Adds an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <returns>0 when the id is new; otherwise the line that had it first.</returns>
    public long Add(string id, long line)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_count >= _hashes.Length / 4 * 3)
        {
            Grow();
        }

        var hash = Math.Max(1, Hash(id));
        var slot = SlotOf(hash, _hashes);
        if (_hashes[slot] == hash)
        {
            return _lines[slot];
        }

        (_hashes[slot], _lines[slot]) = (hash, (uint)Math.Clamp(line, 0, uint.MaxValue));
        _count++;
        return 0;
    }

    private void Grow()
    {
        var hashes = new ulong[checked(_hashes.Length * 2)];
        var lines = new uint[hashes.Length];
        for (var i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] != 0)
            {
                var slot = SlotOf(_hashes[i], hashes);
                (hashes[slot], lines[slot]) = (_hashes[i], _lines[i]);
            }
        }

        (_hashes, _lines) = (hashes, lines);
    }

    // Where a hash stands, or the empty place where it belongs.
    private static int SlotOf(ulong hash, ulong[] hashes)
    {
        var slot = (int)(hash >> (64 - BitOperations.Log2((uint)hashes.Length)));
        while (hashes[slot] != 0 && hashes[slot] != hash)
        {
            slot = (slot + 1) & (hashes.Length - 1);
        }

        return slot;
    }

    // FNV-1a over UTF-16 code units with a final mix; the run-time's own hash has only 32 bits.
    private static ulong Hash(string id)
    {
        var hash = Offset;
        foreach (var c in id)
        {
            hash = (hash ^ c) * Prime;
        }

        hash ^= hash >> 32;
        return hash * 0x9E3779B97F4A7C15;
    }
}
