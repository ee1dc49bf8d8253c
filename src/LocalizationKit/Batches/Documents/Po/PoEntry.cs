namespace LocalizationKit.Batches.Documents.Po;

/// <summary>Holds one entry of a PO file.</summary>
/// <param name="start">The offset of its first line.</param>
internal sealed class PoEntry(long start)
{
    public long Start => start;

    /// <summary>Gets the line of its first keyword.</summary>
    public long Line { get; set; }

    public string? Context { get; set; }

    public string? Id { get; set; }

    public string? Plural { get; set; }

    public List<TextMap> Translations { get; } = [];

    public List<string> Notes { get; } = [];

    public List<string> References { get; } = [];

    public HashSet<string> Flags { get; } = new(StringComparer.Ordinal);

    public PoFault? Fault { get; set; }

    public bool IsHeader => Id is "" && Context is null && Translations.Count > 0;
}
