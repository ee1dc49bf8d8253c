namespace LocalizationKit.Markets.Exchange;

/// <summary>Puts what an exchange format has no place for into its notes, so that nothing is lost on the way there and back.</summary>
internal static class Notes
{
    /// <summary>Returns the notes of an entry: its own, its cues and its severity.</summary>
    public static IEnumerable<string> Of(TermEntry entry)
    {
        if (!string.IsNullOrEmpty(entry.Note))
        {
            yield return entry.Note;
        }

        if (entry.RequiredCues.Count + entry.ExcludedCues.Count > 0)
        {
            yield return Concept.WhenNote + TableWriter.When(entry);
        }

        if (entry.MissingSeverity is { } severity)
        {
            yield return Concept.SeverityNote + severity.ToString().ToLowerInvariant();
        }
    }
}
