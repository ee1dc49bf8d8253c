using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Markets;

/// <summary>Finds markets by id. Implementations are safe to share.</summary>
public interface IMarketCatalog
{
    /// <summary>Gets the ids of all markets, sorted.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>Finds a market; letter case and <c>_</c> for <c>-</c> do not matter.</summary>
    /// <param name="id">The id, e.g. <c>ja-JP</c>.</param>
    /// <param name="market">The market when the method returns true.</param>
    /// <returns>Whether there is such a market.</returns>
    bool TryGet(string id, [NotNullWhen(true)] out Market? market);
}
