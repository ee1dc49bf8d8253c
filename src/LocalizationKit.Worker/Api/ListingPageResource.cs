namespace LocalizationKit.Worker.Api;

/// <summary>A page of listings, the oldest first.</summary>
/// <param name="Items">The listings, without their texts.</param>
/// <param name="Next">The cursor of the next page; null when this is the last.</param>
internal sealed record ListingPageResource(IReadOnlyList<ListingResource> Items, string? Next);
