using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Holds a listing before and after its missing targets were asked for.</summary>
/// <param name="Before">The listing as the batch has it.</param>
/// <param name="Outcome">What became of it.</param>
internal sealed record FilledListing(Listing Before, ListingTranslation Outcome);
