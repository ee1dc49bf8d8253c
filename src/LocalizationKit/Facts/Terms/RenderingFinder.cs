using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Looks in one target for the renderings of the terms that a source has, and settles what covers what.</summary>
internal sealed class RenderingFinder
{
    // Up to so many terms a walk through the list is cheaper than a table.
    private const int Few = 12;

    private const int MostKept = 256;

    // The lists of one segment serve the next one of the thread.
    [ThreadStatic]
    private static RenderingFinder? _kept;

    private readonly List<TermRenderings> _renderings = [];
    private readonly List<(TextSpan Source, TermHit Hit, TermRenderings Term, TermSense? Sense)> _terms = [];
    private SegmentFacts _facts = null!;
    private FoldedText _source = null!;
    private TargetText _target = null!;
    private bool _isChinese;
    private Dictionary<CompiledTerm, TermRenderings>? _byTerm;
    private SpanCover? _cover;

    private RenderingFinder()
    {
    }

    /// <summary>Begins a segment. One at a time on a thread.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="source">Its folded source.</param>
    /// <param name="isChinese">Whether the source is Chinese.</param>
    /// <returns>The finder; it serves until the matches are taken from it.</returns>
    public static RenderingFinder Begin(SegmentFacts facts, FoldedText source, bool isChinese)
    {
        var finder = _kept ?? new RenderingFinder();
        _kept = null;
        finder._facts = facts;
        finder._source = source;
        finder._target = facts.TermTexts.Target;
        finder._isChinese = isChinese;
        return finder;
    }

    /// <summary>Adds an occurrence in the source with all terms that may be meant there.</summary>
    public void Add(TermHit hit, List<CompiledTerm> terms, TermSense? sense)
    {
        var span = _source.Span(hit.Start, hit.Length);
        var first = _terms.Count;
        foreach (var term in terms)
        {
            var renderings = RenderingsOf(term);
            renderings.AddNear(span, _facts.Source.Text.Length);
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
            if (MatchOf(span, hit, renderings, sense) is { } match)
            {
                matches.Add(match);
            }
        }

        End();
        return matches;
    }

    private TermMatch? MatchOf(TextSpan span, TermHit hit, TermRenderings renderings, TermSense? sense)
    {
        var isMissing = renderings.IsMissing;
        return isMissing && IsDoubtful(hit) ? null : new TermMatch(renderings.Term.Entry, renderings.Term.Origin, span, renderings.Admitted, renderings.Forbidden)
        {
            HasPartialEvidence = renderings.HasPartialEvidence,
            WrongSense = isMissing && sense is not null && !renderings.HasPartialEvidence ? SenseComparer.Find(renderings.Term, sense, _target, Cover()) : null,
            IsTakenUp = isMissing && IsTakenUp(renderings.Term),
        };
    }

    // A list that a long text has blown up is not kept.
    private void End()
    {
        _kept = _terms.Capacity <= MostKept ? this : null;
        _renderings.Clear();
        _terms.Clear();
        (_facts, _source, _target, _byTerm, _cover) = (null!, null!, null!, null, null);
    }

    // Asked only of terms that the target lacks: cutting Chinese into words costs more than finding most terms.
    private bool IsDoubtful(TermHit hit) =>
        hit.IsDoubtful || (_isChinese && WordEdge.IsUnspaced(_source.Text[hit.Start]) && HanWords.IsCutOut(_source.Text, hit.Start, hit.End));

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
    private bool IsTakenUp(CompiledTerm term) => _facts.Segment.FieldIndex > 0 && Pronouns.StandIn(_target) &&
        _facts.Segment.Listing.Fields.Take(_facts.Segment.FieldIndex).Any(f => !string.IsNullOrEmpty(f.Target) && term.IsRendered(new TargetText(f.Target, _target.Profile)));

    private bool HasPartialEvidence(CompiledTerm term) => term.HasHead(_target) || (_facts.Segment.Listing.Fields.Count > 1 &&
        _facts.Segment.Listing.Fields.Any(f => f != _facts.Segment.Field && !string.IsNullOrEmpty(f.Target) && term.IsRendered(new TargetText(f.Target, _target.Profile))));

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

    private List<TextSpan> Open(List<TextSpan> forbidden, List<TextSpan> miswritten)
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
