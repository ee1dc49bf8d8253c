using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Looks in one target for the renderings of the terms that a source has, and settles what covers what.</summary>
internal sealed class RenderingFinder(SegmentFacts facts, FoldedText source, bool isChinese)
{
    // Up to so many terms a walk through the list is cheaper than a table.
    private const int Few = 12;

    private readonly TargetText _target = facts.TermTexts.Target;
    private readonly List<TermRenderings> _renderings = new(2);
    private readonly List<(TextSpan Source, TermHit Hit, TermRenderings Term, TermSense? Sense)> _terms = new(2);
    private Dictionary<CompiledTerm, TermRenderings>? _byTerm;
    private SpanCover? _cover;

    /// <summary>Adds an occurrence in the source with all terms that may be meant there.</summary>
    public void Add(TermHit hit, List<CompiledTerm> terms, TermSense? sense)
    {
        var span = source.Span(hit.Start, hit.Length);
        var first = _terms.Count;
        foreach (var term in terms)
        {
            var renderings = RenderingsOf(term);
            renderings.AddNear(span, facts.Source.Text.Length);
            _terms.Add((span, hit, renderings, sense));
        }

        ShareSenses(first);
    }

    /// <summary>Returns the matches; a forbidden rendering inside any admitted one is left out, and a doubtful occurrence that the target does not confirm.</summary>
    public IReadOnlyList<TermMatch> ToMatches()
    {
        foreach (var renderings in _renderings)
        {
            renderings.Named = renderings.Term.FindForbidden(_target);
            renderings.Except(renderings.Named);
        }

        foreach (var renderings in _renderings)
        {
            renderings.Forbidden = Open(renderings.Named, renderings.Term.FindMiswritten(_target));
            renderings.HasPartialEvidence = renderings.IsMissing && HasPartialEvidence(renderings.Term);
        }

        var matches = new List<TermMatch>(_terms.Count);
        foreach (var (span, hit, renderings, sense) in _terms)
        {
            var isMissing = renderings.IsMissing;
            if (!isMissing || !IsDoubtful(hit))
            {
                matches.Add(new TermMatch(renderings.Term.Entry, renderings.Term.Origin, span, renderings.Admitted, renderings.Forbidden)
                {
                    HasPartialEvidence = renderings.HasPartialEvidence,
                    WrongSense = isMissing && sense is not null && !renderings.HasPartialEvidence ? SenseComparer.Find(renderings.Term, sense, _target, Cover()) : null,
                    IsTakenUp = isMissing && IsTakenUp(renderings.Term),
                });
            }
        }

        return matches;
    }

    // Asked only of terms that the target lacks: cutting Chinese into words costs more than finding most terms.
    private bool IsDoubtful(TermHit hit) =>
        hit.IsDoubtful || (isChinese && WordEdge.IsUnspaced(source.Text[hit.Start]) && HanWords.IsCutOut(source.Text, hit.Start, hit.End));

    private TermRenderings RenderingsOf(CompiledTerm term)
    {
        if ((_byTerm is null ? Find(term) : _byTerm.GetValueOrDefault(term)) is { } known)
        {
            return known;
        }

        var renderings = new TermRenderings(term, _target);
        _renderings.Add(renderings);
        if (_renderings.Count == Few)
        {
            _byTerm = _renderings.ToDictionary(r => r.Term);
        }
        else
        {
            _byTerm?.Add(term, renderings);
        }

        return renderings;
    }

    private TermRenderings? Find(CompiledTerm term)
    {
        foreach (var renderings in _renderings)
        {
            if (renderings.Term == term)
            {
                return renderings;
            }
        }

        return null;
    }

    // It holds what is settled: no admitted rendering is added or dropped once it is asked for.
    private SpanCover Cover() => _cover ??= new SpanCover(_renderings.SelectMany(r => r.Admitted));

    // "It charges fast" below a title that names the power bank speaks of the power bank.
    private bool IsTakenUp(CompiledTerm term) => facts.Segment.FieldIndex > 0 && Pronouns.StandIn(_target) &&
        facts.Segment.Listing.Fields.Take(facts.Segment.FieldIndex).Any(f => !string.IsNullOrEmpty(f.Target) && term.IsRendered(new TargetText(f.Target, _target.Profile)));

    private bool HasPartialEvidence(CompiledTerm term) => term.HasHead(_target) || (facts.Segment.Listing.Fields.Count > 1 &&
        facts.Segment.Listing.Fields.Any(f => f != facts.Segment.Field && !string.IsNullOrEmpty(f.Target) && term.IsRendered(new TargetText(f.Target, _target.Profile))));

    // Several entries for one word are senses of it: a rendering of one settles all.
    private void ShareSenses(int first)
    {
        if (_terms.Count - first < 2)
        {
            return;
        }

        var all = _terms.Skip(first).SelectMany(t => t.Term.Admitted).OrderBy(s => s.Start).ToList();
        foreach (var (_, _, renderings, _) in _terms.Skip(first))
        {
            if (renderings.Admitted.Count == 0)
            {
                renderings.Admitted.AddRange(all);
            }
        }
    }

    private IReadOnlyList<TextSpan> Open(IReadOnlyList<TextSpan> forbidden, IReadOnlyList<TextSpan> miswritten)
    {
        if (forbidden.Count == 0)
        {
            return miswritten;
        }

        var open = new List<TextSpan>(miswritten);
        foreach (var span in forbidden)
        {
            if (!Cover().Covers(span) && !open.Exists(o => o.Start < span.End && span.Start < o.End))
            {
                open.Add(span);
            }
        }

        return open;
    }
}
