namespace LocalizationKit.Facts.Terms;

/// <summary>Finds renderings of another sense. Pure.</summary>
internal static class SenseComparer
{
    /// <summary>Finds a rendering that only another sense of a word has.</summary>
    /// <param name="meant">The term in the sense meant, of which the target has no rendering.</param>
    /// <param name="sense">Its other senses.</param>
    /// <param name="target">The target.</param>
    /// <param name="admitted">Where renderings of any terms stand: they are accounted for.</param>
    /// <returns>The rendering; null when there is none.</returns>
    public static SenseClash? Find(CompiledTerm meant, TermSense sense, TargetText target, SpanCover admitted)
    {
        foreach (var other in sense.Others)
        {
            foreach (var place in other.FindAdmitted(target))
            {
                if (!admitted.Covers(place) && !IsNear(place.Text, meant))
                {
                    return new SenseClash(other.Entry, place, sense.IsCertain);
                }
            }
        }

        return null;
    }

    // A shorter or longer form of a rendering of the sense meant is no other sense.
    private static bool IsNear(string rendering, CompiledTerm meant) => meant.Entry.Targets.Any(t =>
        t.Contains(rendering, StringComparison.OrdinalIgnoreCase) || rendering.Contains(t, StringComparison.OrdinalIgnoreCase));
}
