namespace LocalizationKit.Facts.Terms;

/// <summary>Chooses among overlapping occurrences: the longest wins, among equals the leftmost; what overlaps a winner is part of another word.</summary>
internal static class TermHitSelection
{
    private const int LongestOnStack = 256;

    /// <summary>Returns the occurrences that stand for themselves, in text order.</summary>
    /// <param name="hits">All occurrences.</param>
    /// <param name="text">The folded text.</param>
    public static List<TermHit> Select(List<TermHit> hits, string text)
    {
        if (hits.Count < 2)
        {
            return hits;
        }

        if (IsDisjoint(hits))
        {
            return hits;
        }

        hits.Sort(static (a, b) => a.Length != b.Length ? b.Length - a.Length : a.Start != b.Start ? a.Start - b.Start : a.Suffix - b.Suffix);
        Span<int> owners = text.Length <= LongestOnStack ? stackalloc int[LongestOnStack] : new int[text.Length];
        owners.Clear();
        var selected = new List<TermHit>(hits.Count);
        foreach (var hit in hits)
        {
            // Winners are never shorter, so one that overlaps covers the first or the last character.
            var owner = Math.Max(owners[hit.Start], owners[hit.End - 1]);
            if (owner == 0)
            {
                selected.Add(hit);
                owners.Slice(hit.Start, hit.Length).Fill(selected.Count);
            }
            else if (IsAmbiguous(hit, selected[owner - 1], text))
            {
                selected[owner - 1] = selected[owner - 1] with { IsDoubtful = true };
                selected.Add(hit with { IsDoubtful = true });
            }
        }

        selected.Sort(static (a, b) => a.Start - b.Start);
        return selected;
    }

    private static bool IsDisjoint(List<TermHit> hits)
    {
        for (var i = 1; i < hits.Count; i++)
        {
            if (hits[i].Start < hits[i - 1].End)
            {
                return false;
            }
        }

        return true;
    }

    // 秋冬被套 holds 冬被 and 被套: without blanks nothing says which is meant; the target may.
    private static bool IsAmbiguous(TermHit hit, TermHit winner, string text) =>
        hit.Length == winner.Length && hit.Start != winner.Start && WordEdge.IsUnspaced(text[hit.Start]) && WordEdge.IsUnspaced(text[winner.Start]);
}
