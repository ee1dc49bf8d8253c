using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Counts more different things than it remembers: when it is full, the rarest are forgotten (Manku and Motwani 2002). Counts may be short by <see cref="Forgotten"/>.</summary>
/// <param name="capacity">How many things are remembered.</param>
internal sealed class LossyCounter(int capacity)
{
    private readonly Dictionary<ulong, int> _counts = [];

    /// <summary>Gets how often a thing may have been seen that is not remembered.</summary>
    public int Forgotten { get; private set; }

    /// <summary>Gets what is remembered.</summary>
    public IReadOnlyDictionary<ulong, int> Counts => _counts;

    /// <summary>Counts a thing once more.</summary>
    public void Add(ulong key)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _)++;
        while (_counts.Count > capacity)
        {
            Forgotten++;
            foreach (var (rare, count) in _counts)
            {
                if (count <= Forgotten)
                {
                    _counts.Remove(rare);
                }
            }
        }
    }

    /// <summary>Returns how often a thing was seen; 0 for one that is not remembered.</summary>
    public int Of(ulong key) => _counts.GetValueOrDefault(key);
}
