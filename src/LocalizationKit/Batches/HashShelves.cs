namespace LocalizationKit.Batches;

/// <summary>Remembers a value for each of many hashes. Not safe for several threads.</summary>
/// <remarks>
/// Many small tables instead of a large one: when one grows, only its own old places become garbage. They begin at different sizes, so that not all of
/// them grow in the same moment. Of a hash the upper 14 bits name the table and the lower 48 are kept in it: two in three million are taken for one once in a million batches.
/// </remarks>
/// <typeparam name="TValue">What is remembered.</typeparam>
internal sealed class HashShelves<TValue>
    where TValue : unmanaged
{
    private const int ShelfBits = 14;
    private const int LeastPlaces = 8;

    private readonly HashShelf<TValue>?[] _shelves = new HashShelf<TValue>?[1 << ShelfBits];

    /// <summary>Gets how many values are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>Looks a hash up.</summary>
    /// <param name="hash">A hash whose bits are all mixed well.</param>
    /// <param name="value">What was remembered.</param>
    /// <returns>Whether there is something.</returns>
    public bool TryGet(ulong hash, out TValue value)
    {
        if (_shelves[hash >> (64 - ShelfBits)] is { } shelf)
        {
            return shelf.TryGet(hash, out value);
        }

        value = default;
        return false;
    }

    /// <summary>Remembers a value for a hash that has none.</summary>
    /// <param name="hash">A hash whose bits are all mixed well.</param>
    /// <param name="value">The value.</param>
    public void Add(ulong hash, TValue value)
    {
        var shelf = (int)(hash >> (64 - ShelfBits));
        (_shelves[shelf] ??= new HashShelf<TValue>(LeastPlaces + (shelf % LeastPlaces))).Add(hash, value);
        Count++;
    }
}
