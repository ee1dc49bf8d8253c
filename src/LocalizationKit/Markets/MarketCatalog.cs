using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Markets;

/// <summary>Holds markets by id. Immutable and safe to share.</summary>
public sealed class MarketCatalog : IMarketCatalog
{
    private readonly Dictionary<string, Market> _markets;

    /// <summary>Initializes a catalogue.</summary>
    /// <param name="markets">The markets; of two with one id the later wins.</param>
    public MarketCatalog(IEnumerable<Market> markets)
    {
        _markets = new Dictionary<string, Market>(StringComparer.OrdinalIgnoreCase);
        foreach (var market in markets)
        {
            _markets[market.Id] = market;
        }

        Ids = [.. _markets.Values.Select(m => m.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>Gets the catalogue without markets.</summary>
    public static MarketCatalog Empty { get; } = new([]);

    /// <inheritdoc/>
    public IReadOnlyList<string> Ids { get; }

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out Market? market) => _markets.TryGetValue(id.Replace('_', '-'), out market);
}
