using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts;

/// <summary>Holds the facts of all segments of a listing.</summary>
/// <param name="Listing">The listing.</param>
/// <param name="Market">The market.</param>
/// <param name="Segments">The facts of each field, in order.</param>
public sealed record ListingFacts(Listing Listing, Market Market, IReadOnlyList<SegmentFacts> Segments)
{
    /// <summary>Returns facts that hold the texts and what batches are compared by.</summary>
    internal ListingFacts Forget() => this with { Segments = Segments.Count == 1 ? [Segments[0].Forget()] : [.. Segments.Select(s => s.Forget())] };
}
