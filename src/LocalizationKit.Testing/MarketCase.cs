using LocalizationKit.Batches;
using LocalizationKit.Gating;

namespace LocalizationKit.Testing;

/// <summary>Holds a worked case of a pack: a listing and what must come out. Immutable.</summary>
/// <param name="Market">The market, which is the name of the pack.</param>
/// <param name="Name">What the case shows.</param>
/// <param name="Verdict">The verdict that must come out.</param>
/// <param name="Checks">The checks that must find something, by id; others may, too.</param>
/// <param name="Listing">The listing.</param>
public sealed record MarketCase(string Market, string Name, Verdict Verdict, IReadOnlyList<string> Checks, Listing Listing);
