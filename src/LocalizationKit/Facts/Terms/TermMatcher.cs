using LocalizationKit.Facts.Terms.Inflections;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds the terms of a set of glossaries in a segment. Immutable after creation and safe to share.</summary>
internal sealed class TermMatcher
{
    private const int ShortestPlural = 3;

    private static readonly List<TermMatch> None = [];

    [ThreadStatic]
    private static List<TermHit>? _hits;

    [ThreadStatic]
    private static List<CompiledTerm>? _terms;

    private readonly TermPatterns _patterns;
    private readonly PatternIndex _index;
    private readonly Dictionary<int, List<CompiledTerm>> _elsewhere = [];
    private readonly string[] _sourcePlurals;
    private readonly bool _isChinese;

    /// <summary>Initializes a matcher.</summary>
    /// <param name="lists">The entries with who asks for them.</param>
    /// <param name="source">The language of the source texts.</param>
    /// <param name="target">The language of the target texts.</param>
    /// <param name="elsewhere">Entries of other verticals: they are not looked for, but tell which renderings belong to another sense; null for none.</param>
    public TermMatcher(IReadOnlyList<TermList> lists, LanguageTag source, LanguageTag target, IEnumerable<TermEntry>? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var profile = TermProfile.Of(target);
        _patterns = new TermPatterns(new TermSet(lists, profile), TermTexts.SourceOptions(source));
        _index = _patterns.Index;
        foreach (var entry in elsewhere ?? [])
        {
            AddElsewhere(entry, new CompiledTerm(entry, TermOrigin.Pack, profile));
        }

        _isChinese = source.Language is "zh" or "yue";
        _sourcePlurals = source.IsUnspaced ? [] : InflectionCatalog.Of(source.Language).PluralEndings;
    }

    /// <summary>Finds the terms of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="context">The source texts of the whole listing: context cues are looked for there.</param>
    /// <returns>One match per occurrence in the source, in text order.</returns>
    public IReadOnlyList<TermMatch> Find(SegmentFacts facts, string context)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (_index.IsEmpty)
        {
            return None;
        }

        var source = facts.TermTexts.Source;
        var hits = _hits ??= [];
        hits.Clear();
        _index.FindAll(source.Text, hits);
        KeepWhole(hits, source);
        return hits.Count == 0 ? None : Render(TermHitSelection.Select(hits, source.Text), source, facts, context);
    }

    private IReadOnlyList<TermMatch> Render(List<TermHit> hits, FoldedText source, SegmentFacts facts, string context)
    {
        var renderings = RenderingFinder.Begin(facts, source, _isChinese);
        var terms = _terms ??= [];
        foreach (var hit in hits)
        {
            ReadTerms(hit, source, facts.Segment, context, terms);
            renderings.Add(hit, terms, OtherSenses(hit, terms, facts.Segment, context));
        }

        return renderings.ToMatches();
    }

    // Drops what is cut out of a longer word; a plural ending is taken along.
    private void KeepWhole(List<TermHit> hits, FoldedText source)
    {
        var kept = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            if (!WordEdge.IsEdge(source, hit.Start, isStrict: true) || IsCharacterOfWord(hit, source.Text) || !HasCase(hit, source))
            {
                continue;
            }

            if (WordEdge.IsEdge(source, hit.End, isStrict: true) || IsBeforeDigit(hit, source))
            {
                hits[kept++] = hit;
            }
            else if (hit.Length >= ShortestPlural && Plural(source, hit.End) is var plural and > 0)
            {
                hits[kept++] = hit with { Length = hit.Length + plural, Suffix = plural };
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    // One Han character is a word only beside a number or by itself; in 长条 the 条 counts nothing.
    private static bool IsCharacterOfWord(TermHit hit, string text) => hit.Length == 1 && WordEdge.IsUnspaced(text[hit.Start]) &&
        ((hit.Start > 0 && WordEdge.IsUnspaced(text[hit.Start - 1])) ||
         (hit.End < text.Length && WordEdge.IsUnspaced(text[hit.End]) && (hit.Start == 0 || !char.IsAsciiDigit(text[hit.Start - 1]))));

    // A model or footnote number may follow a whole word without a blank.
    private static bool IsBeforeDigit(TermHit hit, FoldedText source) =>
        hit.Length > ShortestPlural && char.IsAsciiDigit(source.Text[hit.End]) && char.IsLetter(source.Text[hit.End - 1]) && !source.HasGapBefore(hit.End);

    private int Plural(FoldedText source, int end)
    {
        foreach (var plural in _sourcePlurals)
        {
            if (source.Text.AsSpan(end).StartsWith(plural, StringComparison.Ordinal) && WordEdge.IsEdge(source, end + plural.Length, isStrict: true))
            {
                return plural.Length;
            }
        }

        return 0;
    }

    private bool HasCase(TermHit hit, FoldedText source)
    {
        if (_patterns.IsOfAnyCase(hit.Pattern))
        {
            return true;
        }

        for (int row = _patterns.FirstOf(hit.Pattern), end = _patterns.EndOf(hit.Pattern); row < end; row++)
        {
            if (HasCase(row, hit, source))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCase(int row, TermHit hit, FoldedText source)
    {
        var start = source.StartOf(hit.Start);
        return !_patterns.TermOf(row).IsCaseSensitive ||
            source.Original.AsSpan(start, source.EndOf(hit.End - 1 - hit.Suffix) - start).SequenceEqual(_patterns.FormOf(row).AsSpan().Trim());
    }

    // What the user asks for goes before what a pack says of the same word.
    private void ReadTerms(TermHit hit, FoldedText source, Segment segment, string context, List<CompiledTerm> terms)
    {
        terms.Clear();
        var hasUser = false;
        for (int row = _patterns.FirstOf(hit.Pattern), end = _patterns.EndOf(hit.Pattern); row < end; row++)
        {
            var term = _patterns.TermOf(row);
            if (HasCase(row, hit, source) && (!term.HasCues || ContextCues.Hold(term.Entry, segment, context)) && !terms.Contains(term))
            {
                terms.Add(term);
                hasUser |= term.Origin == TermOrigin.User;
            }
        }

        if (hasUser)
        {
            terms.RemoveAll(static t => t.Origin == TermOrigin.Pack);
        }
    }

    // Only where one sense is left can a rendering belong to another one; what speaks for several senses speaks for none.
    private TermSense? OtherSenses(TermHit hit, List<CompiledTerm> meant, Segment segment, string context)
    {
        if (meant.Count != 1)
        {
            return null;
        }

        List<CompiledTerm>? others = null;
        for (int row = _patterns.FirstOf(hit.Pattern), end = _patterns.EndOf(hit.Pattern); row < end; row++)
        {
            var term = _patterns.TermOf(row);
            if (term != meant[0] && term.HasCues && !ContextCues.Hold(term.Entry, segment, context))
            {
                (others ??= []).Add(term);
            }
        }

        if (segment.Listing.Vertical is not null && _elsewhere.TryGetValue(hit.Pattern, out var elsewhere))
        {
            if (elsewhere.Exists(e => ContextCues.IsRequiredHere(e.Entry, segment, context)))
            {
                return null;
            }

            (others ??= []).AddRange(elsewhere);
        }

        return others is null ? null : new TermSense(others, ContextCues.IsRequiredHere(meant[0].Entry, segment, context));
    }

    private void AddElsewhere(TermEntry entry, CompiledTerm term)
    {
        foreach (var index in entry.Sources.Select(_patterns.IndexOf).Where(i => i >= 0))
        {
            if (!_elsewhere.TryGetValue(index, out var terms))
            {
                _elsewhere.Add(index, terms = []);
            }

            terms.Add(term);
        }
    }
}
