namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Chooses among pairs that overlap: every source expression gets its surest rendering, and of expressions within one another the whole stays.</summary>
internal static class CandidateSelection
{
    private const double Whole = 0.9;

    /// <summary>Chooses the candidates, the surest first.</summary>
    /// <param name="pairs">All pairs that are associated.</param>
    /// <param name="isKnown">Tells which source expressions a glossary already has.</param>
    public static IReadOnlyList<TermCandidate> Select(IEnumerable<TermCandidate> pairs, Func<string, bool> isKnown)
    {
        // Among pairs of one strength the longer expressions are the term and the shorter ones parts of it.
        var sorted = pairs.OrderByDescending(p => p.Score).ThenByDescending(p => p.Source.Length + p.Target.Length).ThenBy(p => p.Source, StringComparer.Ordinal).ThenBy(p => p.Target, StringComparer.Ordinal);
        var chosen = new List<TermCandidate>();
        var bySource = new Dictionary<string, TermCandidate>(StringComparer.Ordinal);
        var byTarget = new Dictionary<string, List<TermCandidate>>(StringComparer.Ordinal);
        foreach (var pair in sorted)
        {
            if (bySource.ContainsKey(pair.Source) || (byTarget.TryGetValue(pair.Target, out var others) && others.Exists(o => IsPart(pair, o))))
            {
                continue;
            }

            bySource.Add(pair.Source, pair);
            (byTarget.TryGetValue(pair.Target, out others) ? others : byTarget[pair.Target] = []).Add(pair);
            chosen.Add(pair);
        }

        var wholes = chosen.ToLookup(c => c.Source.Length);
        return [.. chosen.Where(c => !isKnown(c.Source) && !IsCutOut(c, wholes))];
    }

    private static bool IsPart(TermCandidate pair, TermCandidate other) =>
        other.Source.Contains(pair.Source, StringComparison.Ordinal) || pair.Source.Contains(other.Source, StringComparison.Ordinal);

    // An expression that nearly always stands inside one longer expression is a piece of it.
    private static bool IsCutOut(TermCandidate candidate, ILookup<int, TermCandidate> wholes)
    {
        for (var longer = 1; longer <= 3; longer++)
        {
            if (wholes[candidate.Source.Length + longer].Any(w => w.SourceCount >= Whole * candidate.SourceCount && w.Source.Contains(candidate.Source, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
