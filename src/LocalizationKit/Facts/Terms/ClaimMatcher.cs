using System.Runtime.CompilerServices;
using LocalizationKit.Batches;
using LocalizationKit.Facts.Terms.Renderings;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds the phrases that a market restricts. Immutable after creation and safe to share.</summary>
internal sealed class ClaimMatcher
{
    private static readonly ConditionalWeakTable<Market, ClaimMatcher> Matchers = [];

    private readonly TermProfile _profile;
    private readonly List<RestrictedClaim>[] _claims;
    private readonly PatternIndex _automaton;

    private ClaimMatcher(Market market)
    {
        _profile = TermProfile.Of(market.Language);
        var claims = new Dictionary<string, List<RestrictedClaim>>(StringComparer.Ordinal);
        foreach (var claim in market.Claims.Where(c => !c.IsRequiredStatement))
        {
            foreach (var pattern in claim.Patterns.Select(Fold).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!claims.TryGetValue(pattern, out var rows))
                {
                    claims.Add(pattern, rows = []);
                }

                rows.Add(claim);
            }
        }

        _claims = [.. claims.Values];
        _automaton = PatternIndex.Build([.. claims.Keys]);
    }

    /// <summary>Returns the matcher of a market; it lives as long as the market.</summary>
    public static ClaimMatcher Of(Market market) => Matchers.GetValue(market, static m => new ClaimMatcher(m));

    /// <summary>Finds the restricted phrases of a segment, in text order, one per row of the market and place.</summary>
    public IReadOnlyList<ClaimMatch> Find(SegmentFacts facts)
    {
        if (_automaton.IsEmpty || facts.Target.IsBlank)
        {
            return [];
        }

        var target = facts.TermTexts.Target;
        var matches = new List<ClaimMatch>();
        foreach (var hit in _automaton.FindAll(target.Strict.Text))
        {
            if (!CharacterSearch.IsWholeWord(target.Strict, hit.Start, hit.Length))
            {
                continue;
            }

            var span = target.Strict.Span(hit.Start, hit.Length);
            foreach (var claim in _claims[hit.Pattern])
            {
                if (Holds(claim, facts.Segment.Listing) && !IsSafer(claim, target.Strict, hit))
                {
                    var source = Trigger(claim, facts.TermTexts.Source);
                    matches.Add(new ClaimMatch(claim, span, source is not null || IsTriggered(claim, facts.Segment), source));
                }
            }
        }

        return Longest(matches);
    }

    private static bool Holds(RestrictedClaim claim, Listing listing) =>
        claim.Vertical == "all" || claim.Vertical.Equals(listing.Vertical, StringComparison.OrdinalIgnoreCase);

    private bool IsSafer(RestrictedClaim claim, FoldedText target, TermHit hit)
    {
        if (claim.Safer is null)
        {
            return false;
        }

        foreach (var alternative in claim.Safer.Split('|'))
        {
            var safer = Fold(alternative);
            for (var at = safer.Length < hit.Length ? -1 : target.Text.IndexOf(safer, StringComparison.Ordinal); at >= 0; at = target.Text.IndexOf(safer, at + 1, StringComparison.Ordinal))
            {
                if (at <= hit.Start && at + safer.Length >= hit.End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TextSpan? Trigger(RestrictedClaim claim, FoldedText source)
    {
        var options = source.Text.Any(WordEdge.IsUnspaced) ? FoldOptions.Han : FoldOptions.None;
        foreach (var trigger in claim.Triggers)
        {
            var folded = TextFolder.Fold(trigger, options).Text;
            var at = folded.Length == 0 ? -1 : source.Text.IndexOf(folded, StringComparison.Ordinal);
            if (at >= 0)
            {
                return source.Span(at, folded.Length);
            }
        }

        return null;
    }

    private static bool IsTriggered(RestrictedClaim claim, Segment segment)
    {
        if (claim.Triggers.Count == 0)
        {
            return true;
        }

        var options = TermTexts.SourceOptions(segment.SourceLanguage);
        return segment.Listing.Fields.Any(f => Trigger(claim, TextFolder.Fold(f.Source, options)) is not null);
    }

    // Alternatives of one row often contain one another; one place is one finding.
    private static List<ClaimMatch> Longest(List<ClaimMatch> matches)
    {
        matches.Sort(static (a, b) => a.Target.Start != b.Target.Start ? a.Target.Start - b.Target.Start : b.Target.Length - a.Target.Length);
        var ends = new Dictionary<RestrictedClaim, int>();
        return matches.FindAll(m =>
        {
            var isNew = m.Target.End > ends.GetValueOrDefault(m.Claim);
            ends[m.Claim] = Math.Max(m.Target.End, ends.GetValueOrDefault(m.Claim));
            return isNew;
        });
    }

    private string Fold(string text) => TextFolder.Fold(text, _profile.Strict).Text;
}
