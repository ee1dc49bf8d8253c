using LocalizationKit.Batches;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds the terms of the segments of one listing. One thread at a time.</summary>
/// <param name="shared">Finds the terms of the market and of the user.</param>
/// <param name="own">Finds the terms of the listing itself; null when it has none.</param>
/// <param name="listing">The listing.</param>
internal sealed class ListingTermFinder(TermMatcher shared, TermMatcher? own, Listing listing)
{
    private string? _context;

    // The source texts of all fields: a cue may stand in another one.
    private string Context => _context ??= listing.Fields.Count == 1 ? listing.Fields[0].Source : string.Join('\n', listing.Fields.Select(f => f.Source));

    /// <summary>Finds the terms of a segment.</summary>
    public IReadOnlyList<TermMatch> Find(SegmentFacts facts)
    {
        var found = shared.Find(facts, Context);
        return own is null ? found : TermMatchMerger.Merge(found, own.Find(facts, Context));
    }
}
