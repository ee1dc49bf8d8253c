namespace LocalizationKit.Markets.Exchange;

/// <summary>Holds a concept of a termbase as it is read: its terms in all languages, still with their statuses.</summary>
internal sealed class Concept
{
    /// <summary>Marks the note that holds the cues of an entry; no exchange format has a place for them.</summary>
    public const string WhenNote = "when: ";

    /// <summary>Marks the note that holds the severity of a missing rendering.</summary>
    public const string SeverityNote = "severity: ";

    /// <summary>Gets or sets the id; empty when the file gives none.</summary>
    public string Id { get; set; } = "";

    /// <summary>Gets the line on which the concept begins.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the terms in the order of the file.</summary>
    public List<ConceptTerm> Terms { get; } = [];

    /// <summary>Gets the notes and definitions.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Takes the two languages out.</summary>
    /// <param name="source">The source language as the file writes it.</param>
    /// <param name="target">The target language as the file writes it.</param>
    /// <param name="location">Where the concept is written.</param>
    /// <returns>The entry; null when one of the languages has no usable term.</returns>
    public TermEntry? ToEntry(string source, string target, string location)
    {
        var sources = Texts(source, TermStatus.Preferred).Concat(Texts(source, TermStatus.Admitted)).Distinct(StringComparer.Ordinal).ToArray();
        var targets = Texts(target, TermStatus.Preferred).Concat(Texts(target, TermStatus.Admitted)).Distinct(StringComparer.Ordinal).ToArray();
        var forbidden = Texts(target, TermStatus.Deprecated).Except(targets, StringComparer.OrdinalIgnoreCase).ToArray();
        if (sources.Length == 0 || targets.Length == 0)
        {
            return null;
        }

        var cues = Marked(WhenNote).SelectMany(n => n.Split('|', StringSplitOptions.TrimEntries)).Where(c => c.TrimStart('!').Length > 0).ToArray();
        var note = string.Join(" ", Notes.Where(n => !n.StartsWith(WhenNote, StringComparison.Ordinal) && !n.StartsWith(SeverityNote, StringComparison.Ordinal)));
        return new TermEntry
        {
            Id = Id.Length > 0 ? Id : sources[0],
            Sources = sources,
            Targets = targets,
            Forbidden = forbidden,
            RequiredCues = [.. cues.Where(c => c[0] != '!')],
            ExcludedCues = [.. cues.Where(c => c[0] == '!').Select(c => c[1..])],
            Note = note.Length > 0 ? note : null,
            MissingSeverity = Marked(SeverityNote).Select(SeverityName.Parse).FirstOrDefault(s => s is not null),
            Location = location,
        };
    }

    private IEnumerable<string> Texts(string language, TermStatus status) =>
        Terms.Where(t => t.Status == status && t.Language.Equals(language, StringComparison.OrdinalIgnoreCase)).Select(t => t.Text);

    private IEnumerable<string> Marked(string mark) => Notes.Where(n => n.StartsWith(mark, StringComparison.Ordinal)).Select(n => n[mark.Length..].Trim());
}
