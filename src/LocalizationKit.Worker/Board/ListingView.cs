using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Worker.Board;

/// <summary>A listing as the board shows it.</summary>
/// <param name="Listing">The listing.</param>
/// <param name="Fields">Its fields; none when its text is no longer kept.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Verdict">The verdict; null before judging.</param>
/// <param name="Reasons">The reasons of the verdict.</param>
/// <param name="SourceLanguage">The language of the source texts.</param>
/// <param name="TargetLanguage">The language of the translations.</param>
internal sealed record ListingView(
    StoredListing Listing,
    IReadOnlyList<FieldView> Fields,
    IReadOnlyList<FindingView> Findings,
    string? Verdict,
    IReadOnlyList<string> Reasons,
    string SourceLanguage,
    string TargetLanguage)
{
    /// <summary>Gets whether a reviewer may decide about it.</summary>
    public bool IsOpen => Listing.State is ListingState.InReview or ListingState.Blocked && Listing.Record is not null;
}
