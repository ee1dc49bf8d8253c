using System.Runtime.CompilerServices;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds the statements that a market asks for and that no field of a listing makes.</summary>
internal static class RequiredStatements
{
    private static readonly ConditionalWeakTable<Market, RequiredStatement[]> Statements = [];

    /// <summary>Finds the rows whose trigger stands in the source and whose statement stands nowhere in the target.</summary>
    /// <param name="listing">The facts of the listing.</param>
    /// <returns>Each row with the segment and the place of its trigger.</returns>
    public static IEnumerable<(RestrictedClaim Claim, SegmentFacts Segment, TextSpan Trigger)> FindMissing(ListingFacts listing)
    {
        // The statement may stand in a field that is not translated yet.
        var statements = Statements.GetValue(listing.Market, static m => [.. m.Claims.Where(c => c.IsRequiredStatement).Select(c => RequiredStatement.Of(c, m))]);
        if (statements.Length == 0 || listing.Segments.Any(s => s.Target.IsBlank && !s.Source.IsBlank))
        {
            yield break;
        }

        foreach (var statement in statements)
        {
            if (Holds(statement.Claim, listing) && FindTrigger(statement, listing) is var (segment, trigger) && segment is not null && !IsStated(statement, listing))
            {
                yield return (statement.Claim, segment, trigger!);
            }
        }
    }

    private static bool Holds(RestrictedClaim claim, ListingFacts listing) =>
        claim.Vertical == "all" || claim.Vertical.Equals(listing.Listing.Vertical, StringComparison.OrdinalIgnoreCase);

    private static (SegmentFacts? Segment, TextSpan? Trigger) FindTrigger(RequiredStatement statement, ListingFacts listing)
    {
        foreach (var segment in listing.Segments)
        {
            var source = segment.TermTexts.Source;
            foreach (var folded in TermTexts.SourceOptions(segment.Source.Language) == FoldOptions.Han ? statement.HanTriggers : statement.PlainTriggers)
            {
                var at = folded.Length == 0 ? -1 : source.Text.IndexOf(folded, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return (segment, source.Span(at, folded.Length));
                }
            }
        }

        return default;
    }

    private static bool IsStated(RequiredStatement statement, ListingFacts listing) =>
        listing.Segments.Any(s => Array.Exists(statement.Patterns, p => s.TermTexts.Target.Strict.Text.Contains(p, StringComparison.Ordinal)));
}
