using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Looks in one target for the renderings of the terms that a source has, and settles what covers what.</summary>
internal sealed class RenderingFinder(TargetText target)
{
    private readonly Dictionary<CompiledTerm, IReadOnlyList<TextSpan>> _admitted = [];
    private readonly List<(TextSpan Source, CompiledTerm Term, IReadOnlyList<TextSpan> Admitted)> _terms = [];

    /// <summary>Adds an occurrence in the source with all terms that may be meant there.</summary>
    public void Add(TextSpan source, IEnumerable<CompiledTerm> terms)
    {
        var first = _terms.Count;
        foreach (var term in terms)
        {
            if (!_admitted.TryGetValue(term, out var admitted))
            {
                _admitted.Add(term, admitted = term.FindAdmitted(target));
            }

            _terms.Add((source, term, admitted));
        }

        ShareSenses(first);
    }

    /// <summary>Returns the matches; a forbidden rendering inside any admitted one is left out.</summary>
    public IReadOnlyList<TermMatch> ToMatches()
    {
        var forbidden = new Dictionary<CompiledTerm, IReadOnlyList<TextSpan>>();
        var matches = new TermMatch[_terms.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            var (source, term, admitted) = _terms[i];
            if (!forbidden.TryGetValue(term, out var spans))
            {
                forbidden.Add(term, spans = Open(term.FindForbidden(target)));
            }

            matches[i] = new TermMatch(term.Entry, term.Origin, source, admitted, spans);
        }

        return matches;
    }

    // Several entries for one word are senses of it: a rendering of one settles all.
    private void ShareSenses(int first)
    {
        if (_terms.Count - first < 2)
        {
            return;
        }

        var all = _terms.Skip(first).SelectMany(t => t.Admitted).OrderBy(s => s.Start).ToList();
        for (var i = first; i < _terms.Count; i++)
        {
            _terms[i] = _terms[i] with { Admitted = _terms[i].Admitted.Count > 0 ? _terms[i].Admitted : all };
        }
    }

    private IReadOnlyList<TextSpan> Open(IReadOnlyList<TextSpan> forbidden)
    {
        var open = new List<TextSpan>();
        foreach (var span in forbidden)
        {
            if (!_admitted.Values.Any(a => a.Any(s => s.Start <= span.Start && s.End >= span.End)) && !open.Any(o => o.Start < span.End && span.Start < o.End))
            {
                open.Add(span);
            }
        }

        return open;
    }
}
