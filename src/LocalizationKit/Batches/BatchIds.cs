namespace LocalizationKit.Batches;

/// <summary>Remembers the ids of a batch, so that a second record with the same one is found. Not safe for several threads.</summary>
/// <remarks>
/// Ids that count up take no memory. Of others hashes of 62 bits are kept: 12 to 17 bytes per record, whatever they look like. Of lines behind the first 4,294,967,295 it
/// then only says that they are late.
/// </remarks>
public sealed class BatchIds
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly IdRuns _runs = new();
    private readonly HashShelves<uint> _lines = new();

    /// <summary>Adds an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="line">Its line, from 1.</param>
    /// <returns>0 when the id is new; otherwise the line that had it first.</returns>
    public long Add(string id, long line)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_runs.Find(id) is > 0 and var known)
        {
            return known;
        }

        var hash = Hash(id);
        if (_lines.TryGet(hash, out var first))
        {
            return first;
        }

        if (!_runs.TryAdd(id, line))
        {
            _lines.Add(hash, (uint)Math.Clamp(line, 0, uint.MaxValue));
        }

        return 0;
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
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 32);
    }
}
