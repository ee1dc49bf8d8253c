using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds the statements that a market asks for and that no field of a listing makes.</summary>
internal static class RequiredStatements
{
    /// <summary>Finds the rows whose trigger stands in the source and whose statement stands nowhere in the target.</summary>
    /// <param name="listing">The facts of the listing.</param>
    /// <returns>Each row with the segment and the place of its trigger.</returns>
    public static IEnumerable<(RestrictedClaim Claim, SegmentFacts Segment, TextSpan Trigger)> FindMissing(ListingFacts listing)
    {
        // The statement may stand in a field that is not translated yet.
        if (!listing.Market.Claims.Any(c => c.IsRequiredStatement) || listing.Segments.Any(s => s.Target.IsBlank && !s.Source.IsBlank))
        {
            yield break;
        }

        foreach (var claim in listing.Market.Claims)
        {
            if (claim.IsRequiredStatement && Holds(claim, listing) && FindTrigger(claim, listing) is var (segment, trigger) && segment is not null && !IsStated(claim, listing))
            {
                yield return (claim, segment, trigger!);
            }
        }
    }

    private static bool Holds(RestrictedClaim claim, ListingFacts listing) =>
        claim.Vertical == "all" || claim.Vertical.Equals(listing.Listing.Vertical, StringComparison.OrdinalIgnoreCase);

    private static (SegmentFacts? Segment, TextSpan? Trigger) FindTrigger(RestrictedClaim claim, ListingFacts listing)
    {
        foreach (var segment in listing.Segments)
        {
            var source = segment.TermTexts.Source;
            var options = TermTexts.SourceOptions(segment.Source.Language);
            foreach (var trigger in claim.Triggers)
            {
                var folded = TextFolder.Fold(trigger, options).Text;
                var at = folded.Length == 0 ? -1 : source.Text.IndexOf(folded, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return (segment, source.Span(at, folded.Length));
                }
            }
        }

        return default;
    }

    private static bool IsStated(RestrictedClaim claim, ListingFacts listing)
    {
        var options = TermProfile.Of(listing.Market.Language).Strict;
        var patterns = claim.Patterns.Select(p => TextFolder.Fold(p, options).Text).ToArray();
        return listing.Segments.Any(s => patterns.Any(p => s.TermTexts.Target.Strict.Text.Contains(p, StringComparison.Ordinal)));
    }
}
