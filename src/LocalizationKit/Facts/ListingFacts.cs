using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts;

/// <summary>Holds the facts of all segments of a listing.</summary>
/// <param name="Listing">The listing.</param>
/// <param name="Market">The market.</param>
/// <param name="Segments">The facts of each field, in order.</param>
public sealed record ListingFacts(Listing Listing, Market Market, IReadOnlyList<SegmentFacts> Segments)
{
    /// <summary>Drops all but the texts and what batches are compared by.</summary>
    internal void Forget()
    {
        for (var i = 0; i < Segments.Count; i++)
        {
            Segments[i].Forget();
        }
    }
}
