using LocalizationKit.Batches;
using LocalizationKit.Facts;

namespace LocalizationKit.Checks.Fixes;

/// <summary>Holds a listing with the edits that were applied to it. Immutable.</summary>
/// <param name="Listing">The listing as it is now.</param>
/// <param name="Applied">The findings that were mended, each with its edit, in the order of application; offsets are those of the text at that moment.</param>
/// <param name="Remaining">The findings that are left.</param>
public sealed record FixedListing(Listing Listing, IReadOnlyList<Finding> Applied, IReadOnlyList<Finding> Remaining)
{
    /// <summary>Gets the facts of the listing as it is now, by which it is compared with the rest of its batch.</summary>
    internal ListingFacts? Facts { get; init; }
}
