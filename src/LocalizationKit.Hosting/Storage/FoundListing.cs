namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds the answer to a question for one listing.</summary>
/// <param name="Listing">The current revision; null when there is none.</param>
/// <param name="IsErased">Whether the listing was erased and has not come back.</param>
public sealed record FoundListing(StoredListing? Listing, bool IsErased);
