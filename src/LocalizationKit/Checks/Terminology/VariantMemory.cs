using LocalizationKit.Facts;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Remembers which rendering the first variant of each product uses for a term.</summary>
internal sealed class VariantMemory : BatchMemory
{
    // A rendering is a short text, so this is some tens of megabytes at most.
    private const int Capacity = 200_000;

    private readonly Dictionary<ulong, (string Rendering, string Id)> _first = [];

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        if (VariantGroup.Of(facts.Listing) is not { } group)
        {
            return;
        }

        var scope = TextHash.Of($"{facts.Market.Id}\n{group}");
        var seen = new HashSet<ulong>();
        foreach (var segment in facts.Segments.Where(static s => s.IsComparable))
        {
            foreach (var match in segment.Terms)
            {
                if (IsName(match) && TermUse.Of(segment, match) is { } use && seen.Add(TextHash.Of(TextHash.Fold(match.Source.Text))))
                {
                    Compare(facts, use, TextHash.Join(scope, TextHash.Of(TextHash.Fold(match.Source.Text))), findings);
                }
            }
        }
    }

    /// <summary>Says whether a match is one of a term with several names.</summary>
    public static bool IsName(TermMatch match) => match.Approved.Count > 0 && match.Entry.Targets.Count > 1;

    private void Compare(ListingFacts facts, TermUse use, ulong key, FindingCollector findings)
    {
        if (!_first.TryGetValue(key, out var first))
        {
            if (_first.Count < Capacity)
            {
                _first.Add(key, (use.Rendering, facts.Listing.Id));
            }
        }
        else if (use.IsOther(first.Rendering) && !facts.Segments.Any(s => s.Target.Text.Contains(first.Rendering, StringComparison.OrdinalIgnoreCase)))
        {
            findings.AddIn(use.Segment, $"{use.Match.Source.Text} is \"{use.Place.Text}\" here and \"{first.Rendering}\" in record {first.Id}, a variant of the same product.", use.Match.Source, use.Place, basis: use.Match.Basis);
        }
    }
}
