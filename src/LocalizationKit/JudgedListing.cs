using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Reporting;

namespace LocalizationKit;

/// <summary>Holds a listing that was judged by itself, with what a comparison with earlier records needs.</summary>
/// <param name="Verdict">The verdict so far.</param>
/// <param name="Listing">The listing; null for a record that could not be read.</param>
/// <param name="Facts">The facts; null for a record that could not be judged.</param>
/// <param name="Found">The findings so far, as the checks gave them.</param>
internal sealed record JudgedListing(ListingVerdict Verdict, Listing? Listing, ListingFacts? Facts, List<Finding> Found);
