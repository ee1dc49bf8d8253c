namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds a record that a source hands in, already known to be a listing.</summary>
/// <param name="Id">The id of the listing.</param>
/// <param name="Hash">The hash of its content, whatever the order of its properties and the spaces between them.</param>
/// <param name="Json">The record as one JSON object.</param>
public sealed record SubmittedRecord(string Id, string Hash, string Json)
{
    /// <summary>Gets the market the record names; null when it names none.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the vertical; null when the record names none.</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the engine that translated it, the record's own property <c>engine</c>; null when it names none.</summary>
    public string? Engine { get; init; }

    /// <summary>Gets whether the translator comes before judging: a text has no target, and the host can translate.</summary>
    public bool NeedsTranslation { get; init; }

    /// <summary>Gets whether the source may have handed the record in before, e.g. after a crash: a content ever seen of this listing is then no new revision.</summary>
    public bool IsRedelivery { get; init; }
}
