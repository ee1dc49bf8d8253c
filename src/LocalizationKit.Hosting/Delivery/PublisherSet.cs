using LocalizationKit.Hosting.Judging;

namespace LocalizationKit.Hosting.Delivery;

/// <summary>Holds the publishers of this host and wakes their deliveries.</summary>
internal sealed class PublisherSet
{
    private readonly WorkSignal[] _signals;

    public PublisherSet(IEnumerable<IPublisher> publishers)
    {
        All = [.. publishers];
        Names = [.. All.Select(p => p.Name)];
        _signals = [.. All.Select(_ => new WorkSignal())];
    }

    public IReadOnlyList<IPublisher> All { get; }

    public IReadOnlyList<string> Names { get; }

    public WorkSignal SignalOf(int index) => _signals[index];

    public void Wake()
    {
        foreach (var signal in _signals)
        {
            signal.Set();
        }
    }
}
