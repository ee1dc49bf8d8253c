namespace LocalizationKit.Facts.Terms;

/// <summary>Brings the matches of the shared glossaries and those of the listing's own terms together. The listing knows best.</summary>
internal static class TermMatchMerger
{
    /// <summary>Merges the matches of one segment.</summary>
    /// <param name="shared">The matches of packs and users' glossaries.</param>
    /// <param name="own">The matches of the listing's own terms and protected texts.</param>
    /// <returns>The matches in text order.</returns>
    public static IReadOnlyList<TermMatch> Merge(IReadOnlyList<TermMatch> shared, IReadOnlyList<TermMatch> own)
    {
        if (shared.Count == 0 || own.Count == 0)
        {
            return shared.Count == 0 ? own : shared;
        }

        var ownTerms = new SpanCover(own.Select(m => m.Source));
        var approved = new SpanCover(own.SelectMany(m => m.Approved));
        var rendered = new SpanCover(shared.Where(m => m.Approved.Count > 0).Select(m => m.Source));
        var merged = shared.Where(m => !ownTerms.Covers(m.Source)).Select(m => Masked(m, approved))
            .Concat(own.Where(o => o.Origin == TermOrigin.Protected || o.Approved.Count > 0 || !rendered.Covers(o.Source) || IsShared(o, shared)));
        return [.. merged.OrderBy(m => m.Source.Start)];
    }

    private static TermMatch Masked(TermMatch match, SpanCover approved) =>
        match.Forbidden.Any(approved.Covers) ? match with { Forbidden = [.. match.Forbidden.Where(f => !approved.Covers(f))] } : match;

    // The very same word is the listing's to decide; only a longer word of a pack goes before it.
    private static bool IsShared(TermMatch own, IReadOnlyList<TermMatch> shared) => shared.Any(m => m.Source == own.Source);
}
