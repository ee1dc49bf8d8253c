namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds one page of listings, the oldest first.</summary>
/// <param name="Items">The listings.</param>
/// <param name="Next">The cursor of the next page; null when this is the last.</param>
public sealed record ListingPage(IReadOnlyList<StoredListing> Items, string? Next);
