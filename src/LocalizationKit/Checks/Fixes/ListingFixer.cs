using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Fixes;

/// <summary>Applies edits and proves them: an edit is good when all checks, run again, no longer find the fault and find nothing new. Safe to share.</summary>
/// <remarks>Checks that compare records of a batch take no part in a proof: what they find has no edit that is vouched for. They run over the mended batch.</remarks>
internal sealed class ListingFixer(FactReader reader, CheckRunner checks)
{
    // A text with more faults than this is mended by hand; each proof runs all checks.
    private const int MaxProofs = 64;

    /// <summary>Takes the word "safe" from every suggestion whose proof fails.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="found">What the checks found in it.</param>
    /// <returns>The findings.</returns>
    public List<Finding> Prove(ListingFacts facts, List<Finding> found)
    {
        if (found.Count == 0)
        {
            return found;
        }

        var vouched = found.Where(f => f is { Suggestion.IsSafe: true, Edit: not null }).ToList();
        if (vouched.Count == 0 || Holds(facts, found, vouched))
        {
            return found;
        }

        var proven = vouched.Count == 1 ? [] : vouched.Take(MaxProofs).Where(f => Holds(facts, found, [f])).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. found.Select(f => f is { Suggestion.IsSafe: true } && !proven.Contains(f) ? f with { Suggestion = f.Suggestion with { IsSafe = false } } : f)];
    }

    /// <summary>Mends a listing.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="findings">The findings, in their final form.</param>
    /// <param name="finish">Brings findings of the mended listing into their final form.</param>
    /// <param name="appliesUnsafe">Whether edits are applied that no check vouches for; they too must remove their finding and add none as grave.</param>
    /// <returns>The mended listing.</returns>
    public FixedListing Fix(ListingFacts facts, IReadOnlyList<Finding> findings, Func<List<Finding>, IReadOnlyList<Finding>> finish, bool appliesUnsafe)
    {
        var (current, open) = (facts, findings);
        var applied = new List<Finding>();
        var together = NotOverlapping(open.Where(f => IsCandidate(f, appliesUnsafe: false)));
        if (together.Count > 0 && Try(current, open, together, Severity.Neutral) is { } all)
        {
            (current, open) = (all.Facts, finish(all.Found));
            applied.AddRange(together);
        }

        var refused = new HashSet<(string, int, string, string)>();
        for (var proofs = 0; proofs < MaxProofs; proofs++)
        {
            var next = open.FirstOrDefault(f => IsCandidate(f, appliesUnsafe) && !refused.Contains(KeyOf(f)));
            if (next is null)
            {
                break;
            }

            if (Try(current, open, [next], next.Suggestion!.IsSafe ? Severity.Neutral : next.Severity) is { } one)
            {
                (current, open) = (one.Facts, finish(one.Found));
                applied.Add(next);
            }
            else
            {
                refused.Add(KeyOf(next));
            }
        }

        return new FixedListing(current.Listing, applied, open) { Facts = current };
    }

    private static bool IsCandidate(Finding finding, bool appliesUnsafe) =>
        finding is { Edit: not null, IsSuppressed: false } && (appliesUnsafe || finding.Suggestion!.IsSafe);

    private static (string, int, string, string) KeyOf(Finding finding) =>
        (finding.Check.Id, finding.FieldIndex, finding.Target!.Text, finding.Suggestion!.Replacement);

    private static List<Finding> NotOverlapping(IEnumerable<Finding> findings)
    {
        var kept = new List<Finding>();
        foreach (var finding in findings)
        {
            if (!kept.Exists(k => k.Edit!.Overlaps(finding.Edit!)))
            {
                kept.Add(finding);
            }
        }

        return kept;
    }

    private bool Holds(ListingFacts facts, IReadOnlyList<Finding> found, List<Finding> mended) =>
        NotOverlapping(mended).Count == mended.Count && Try(facts, found, mended, Severity.Neutral) is not null;

    private (ListingFacts Facts, List<Finding> Found)? Try(ListingFacts facts, IReadOnlyList<Finding> found, IReadOnlyList<Finding> mended, Severity floor)
    {
        var edited = reader.Read(Apply(facts.Listing, mended), facts.Market, facts.Segments[0].Segment.SourceLanguage);
        var after = checks.Run(edited);
        var isRemoved = new FindingTally(after).IsWithin(new FindingTally(found).Without(mended), floor);
        return isRemoved ? (edited, after) : null;
    }

    // From the end of each text to its beginning, so that the offsets of the others still hold.
    private static Listing Apply(Listing listing, IReadOnlyList<Finding> mended)
    {
        foreach (var edit in mended.Select(f => f.Edit!).OrderByDescending(e => e.Span.Start))
        {
            listing = listing.WithTarget(edit.FieldIndex, edit.ApplyTo(listing.Fields[edit.FieldIndex].Target ?? ""));
        }

        return listing;
    }
}
