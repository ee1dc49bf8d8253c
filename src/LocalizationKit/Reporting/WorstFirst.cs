namespace LocalizationKit.Reporting;

/// <summary>Keeps the worst of many items in bounded memory. Of equally bad ones the earlier stays. Not safe for several threads.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="capacity">How many are kept.</param>
internal sealed class WorstFirst<T>(int capacity)
{
    // The least bad one is first out; among equals the latest.
    private readonly PriorityQueue<T, (double Badness, long Order)> _kept = new(Comparer<(double Badness, long Order)>.Create((a, b) =>
        a.Badness.CompareTo(b.Badness) is var by and not 0 ? by : b.Order.CompareTo(a.Order)));

    /// <summary>Gets how many items were offered.</summary>
    public long Offered { get; private set; }

    /// <summary>Gets how many items are kept.</summary>
    public int Count => _kept.Count;

    /// <summary>Returns whether an item this bad would be kept.</summary>
    /// <param name="badness">How bad it is.</param>
    /// <returns>Whether it would.</returns>
    public bool Admits(double badness) => _kept.Count < capacity || (_kept.TryPeek(out _, out var least) && badness > least.Badness);

    /// <summary>Offers an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="badness">How bad it is.</param>
    public void Add(T item, double badness)
    {
        Offered++;
        if (!Admits(badness))
        {
            return;
        }

        _kept.Enqueue(item, (badness, Offered));
        if (_kept.Count > capacity)
        {
            _kept.Dequeue();
        }
    }

    /// <summary>Counts an item that is not offered because it would not be kept.</summary>
    public void Pass() => Offered++;

    /// <summary>Lists what is kept, the worst first.</summary>
    /// <returns>The items.</returns>
    public IReadOnlyList<T> ToList() =>
        [.. _kept.UnorderedItems.OrderByDescending(i => i.Priority.Badness).ThenBy(i => i.Priority.Order).Select(i => i.Element)];
}
