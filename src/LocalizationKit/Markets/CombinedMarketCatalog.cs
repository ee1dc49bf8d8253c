using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Markets;

/// <summary>Joins catalogues: a market is taken from the first that has it. Immutable and safe to share.</summary>
/// <param name="catalogs">The catalogues; those of the user come before the built-in one.</param>
public sealed class CombinedMarketCatalog(params IReadOnlyList<IMarketCatalog> catalogs) : IMarketCatalog
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Ids { get; } =
        [.. catalogs.SelectMany(c => c.Ids).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool TryGet(string id, [NotNullWhen(true)] out Market? market)
    {
        foreach (var catalog in catalogs)
        {
            if (catalog.TryGet(id, out market))
            {
                return true;
            }
        }

        market = null;
        return false;
    }
}
