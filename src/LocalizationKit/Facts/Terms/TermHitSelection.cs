namespace LocalizationKit.Facts.Terms;

/// <summary>Chooses among overlapping occurrences: the longest wins, among equals the leftmost; what overlaps a winner is part of another word.</summary>
internal static class TermHitSelection
{
    /// <summary>Returns the occurrences that stand for themselves, in text order.</summary>
    /// <param name="hits">All occurrences.</param>
    /// <param name="textLength">The length of the folded text.</param>
    public static List<TermHit> Select(List<TermHit> hits, int textLength)
    {
        if (hits.Count < 2)
        {
            return hits;
        }

        hits.Sort(static (a, b) => a.Length != b.Length ? b.Length - a.Length : a.Start != b.Start ? a.Start - b.Start : a.Suffix - b.Suffix);
        var taken = new bool[textLength];
        var selected = new List<TermHit>(hits.Count);
        foreach (var hit in hits)
        {
            // Winners are never shorter, so one that overlaps covers the first or the last character.
            if (!taken[hit.Start] && !taken[hit.End - 1])
            {
                taken.AsSpan(hit.Start, hit.Length).Fill(true);
                selected.Add(hit);
            }
        }

        selected.Sort(static (a, b) => a.Start - b.Start);
        return selected;
    }
}
