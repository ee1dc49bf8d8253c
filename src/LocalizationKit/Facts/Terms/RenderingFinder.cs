using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Looks in one target for the renderings of the terms that a source has, and settles what covers what.</summary>
internal sealed class RenderingFinder(SegmentFacts facts)
{
    private readonly Dictionary<CompiledTerm, TermRenderings> _renderings = [];
    private readonly TargetText _target = facts.TermTexts.Target;
    private readonly List<(TextSpan Source, bool IsDoubtful, CompiledTerm Term, TermSense? Sense)> _terms = [];

    /// <summary>Adds an occurrence in the source with all terms that may be meant there.</summary>
    public void Add(TextSpan span, bool isDoubtful, IEnumerable<CompiledTerm> terms, TermSense? sense)
    {
        var first = _terms.Count;
        foreach (var term in terms)
        {
            if (!_renderings.TryGetValue(term, out var renderings))
            {
                _renderings.Add(term, renderings = new TermRenderings(term, _target));
            }

            renderings.AddNear(span, facts.Source.Text.Length);
            _terms.Add((span, isDoubtful, term, sense));
        }

        ShareSenses(first);
    }

    /// <summary>Returns the matches; a forbidden rendering inside any admitted one is left out, and a doubtful occurrence that the target does not confirm.</summary>
    public IReadOnlyList<TermMatch> ToMatches()
    {
        var named = _renderings.ToDictionary(r => r.Key, r => r.Key.FindForbidden(_target));
        foreach (var (term, renderings) in _renderings)
        {
            renderings.Except(named[term]);
        }

        var cover = new SpanCover(_renderings.Values.SelectMany(r => r.Admitted));
        var forbidden = named.ToDictionary(n => n.Key, n => Open(n.Value, cover, n.Key.FindMiswritten(_target)));
        var partial = _renderings.ToDictionary(r => r.Key, r => r.Value.Admitted.Count + forbidden[r.Key].Count == 0 && HasPartialEvidence(r.Key));
        var matches = new List<TermMatch>(_terms.Count);
        foreach (var (span, isDoubtful, term, sense) in _terms)
        {
            var admitted = _renderings[term].Admitted;
            if (isDoubtful && admitted.Count + forbidden[term].Count == 0)
            {
                continue;
            }

            var isMissing = admitted.Count + forbidden[term].Count == 0;
            matches.Add(new TermMatch(term.Entry, term.Origin, span, admitted, forbidden[term])
            {
                HasPartialEvidence = partial[term],
                WrongSense = isMissing && sense is not null && !partial[term] ? SenseComparer.Find(term, sense, _target, cover) : null,
                IsTakenUp = isMissing && IsTakenUp(term),
            });
        }

        return matches;
    }

    // "It charges fast" below a title that names the power bank speaks of the power bank.
    private bool IsTakenUp(CompiledTerm term) => Pronouns.StandIn(_target) &&
        facts.Segment.Listing.Fields.Take(facts.Segment.FieldIndex).Any(f => !string.IsNullOrEmpty(f.Target) && term.IsRendered(new TargetText(f.Target, _target.Profile)));

    private bool HasPartialEvidence(CompiledTerm term) =>
        term.HasHead(_target) || facts.Segment.Listing.Fields.Any(f => f != facts.Segment.Field && !string.IsNullOrEmpty(f.Target) && term.IsRendered(new TargetText(f.Target, _target.Profile)));

    // Several entries for one word are senses of it: a rendering of one settles all.
    private void ShareSenses(int first)
    {
        if (_terms.Count - first < 2)
        {
            return;
        }

        var all = _terms.Skip(first).SelectMany(t => _renderings[t.Term].Admitted).OrderBy(s => s.Start).ToList();
        foreach (var (_, _, term, _) in _terms.Skip(first))
        {
            if (_renderings[term].Admitted.Count == 0)
            {
                _renderings[term].Admitted.AddRange(all);
            }
        }
    }

    private static List<TextSpan> Open(IReadOnlyList<TextSpan> forbidden, SpanCover admitted, IReadOnlyList<TextSpan> miswritten)
    {
        var open = new List<TextSpan>(miswritten);
        foreach (var span in forbidden)
        {
            if (!admitted.Covers(span) && !open.Exists(o => o.Start < span.End && span.Start < o.End))
            {
                open.Add(span);
            }
        }

        return open;
    }
}
