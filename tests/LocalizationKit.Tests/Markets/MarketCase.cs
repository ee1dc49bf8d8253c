using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Markets;

/// <summary>Holds a worked example of a pack: a listing and what must come out.</summary>
/// <param name="Market">The market.</param>
/// <param name="Name">What the example shows.</param>
/// <param name="Verdict">The verdict in lower case.</param>
/// <param name="Checks">The checks that must fire.</param>
/// <param name="Listing">The listing.</param>
public sealed record MarketCase(string Market, string Name, string Verdict, IReadOnlyList<string> Checks, Listing Listing);
