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
        if (_terms.Count == 0)
        {
            return [];
        }

        foreach (var (term, renderings) in _renderings)
        {
            renderings.Named = term.FindForbidden(_target);
            renderings.Except(renderings.Named);
        }

        var cover = new SpanCover(_renderings.Values.SelectMany(r => r.Admitted));
        foreach (var (term, renderings) in _renderings)
        {
            renderings.Forbidden = Open(renderings.Named, cover, term.FindMiswritten(_target));
            renderings.HasPartialEvidence = renderings.Admitted.Count + renderings.Forbidden.Count == 0 && HasPartialEvidence(term);
        }

        var matches = new List<TermMatch>(_terms.Count);
        foreach (var (span, isDoubtful, term, sense) in _terms)
        {
            var renderings = _renderings[term];
            var isMissing = renderings.Admitted.Count + renderings.Forbidden.Count == 0;
            if (isDoubtful && isMissing)
            {
                continue;
            }

            matches.Add(new TermMatch(term.Entry, term.Origin, span, renderings.Admitted, renderings.Forbidden)
            {
                HasPartialEvidence = renderings.HasPartialEvidence,
                WrongSense = isMissing && sense is not null && !renderings.HasPartialEvidence ? SenseComparer.Find(term, sense, _target, cover) : null,
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

    private static IReadOnlyList<TextSpan> Open(IReadOnlyList<TextSpan> forbidden, SpanCover admitted, IReadOnlyList<TextSpan> miswritten)
    {
        if (forbidden.Count + miswritten.Count == 0)
        {
            return [];
        }

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
