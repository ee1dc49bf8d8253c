using LocalizationKit.Segments;

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

        var approved = own.SelectMany(m => m.Approved).ToList();
        var merged = shared.Where(m => !own.Any(o => Contains(o.Source, m.Source))).Select(m => Masked(m, approved))
            .Concat(own.Where(o => !shared.Any(m => IsPartOf(o, m))));
        return [.. merged.OrderBy(m => m.Source.Start)];
    }

    private static TermMatch Masked(TermMatch match, List<TextSpan> approved) =>
        match.Forbidden.Any(f => approved.Exists(a => Contains(a, f)))
            ? match with { Forbidden = [.. match.Forbidden.Where(f => !approved.Exists(a => Contains(a, f)))] }
            : match;

    private static bool IsPartOf(TermMatch own, TermMatch shared) =>
        own.Origin != TermOrigin.Protected && own.Approved.Count == 0 && shared.Approved.Count > 0 && shared.Source.Length > own.Source.Length && Contains(shared.Source, own.Source);

    private static bool Contains(TextSpan outer, TextSpan inner) => outer.Start <= inner.Start && outer.End >= inner.End;
}
