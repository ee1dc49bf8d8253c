using LocalizationKit.Batches;

namespace LocalizationKit;

/// <summary>Holds a listing after its missing targets were asked for.</summary>
/// <param name="Listing">The listing with the targets that came; the very same object when none did.</param>
/// <param name="Filled">The number of fields that got a target.</param>
/// <param name="Failures">The fields that stay without one, in order.</param>
public sealed record ListingTranslation(Listing Listing, int Filled, IReadOnlyList<FieldFailure> Failures);
