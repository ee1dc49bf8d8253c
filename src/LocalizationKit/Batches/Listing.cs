using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Holds one product listing: its texts in the source language and their machine translations. Immutable after creation.</summary>
public sealed class Listing
{
    /// <summary>Gets the identifier that the result carries back. Unique within a batch.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the market id, e.g. <c>ja-JP</c>; null when the record names none.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the vertical, e.g. <c>beauty</c>; null for the terms that hold in every vertical only.</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the BCP 47 tag of the source texts; null for the batch default.</summary>
    public string? SourceLanguage { get; init; }

    /// <summary>Gets the BCP 47 tag of the target texts where no market is named: only language-level rules apply then.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>Gets the texts in the order of the record.</summary>
    public required IReadOnlyList<ListingField> Fields { get; init; }

    /// <summary>Gets the terms that hold for this listing alone.</summary>
    public IReadOnlyList<ListingTerm> Terms { get; init; } = [];

    /// <summary>Gets the texts that must appear in the target exactly as in the source.</summary>
    public IReadOnlyList<string> Protected { get; init; } = [];

    /// <summary>Gets the properties of the record that the kit does not know; they are written back untouched.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>Gets the line of the record in its file, from 1; 0 when it was made in memory.</summary>
    public long Line { get; init; }

    /// <summary>Gets the name of the file the record was read from; null when it was made in memory.</summary>
    public string? File { get; init; }

    /// <summary>Gets whether the record had the short form: one text, no list of fields.</summary>
    public bool IsShortForm { get; init; }

    /// <summary>Returns the same listing under another vertical.</summary>
    /// <param name="vertical">The vertical; null for none.</param>
    /// <returns>This listing when nothing changes, otherwise a copy.</returns>
    public Listing WithVertical(string? vertical) => vertical == Vertical ? this : Copy(vertical, Fields);

    /// <summary>Returns the same listing with another target of a field.</summary>
    /// <param name="fieldIndex">The index of the field, from 0.</param>
    /// <param name="target">The target.</param>
    /// <returns>A copy.</returns>
    public Listing WithTarget(int fieldIndex, string? target) =>
        Copy(Vertical, [.. Fields.Select((f, i) => i == fieldIndex ? f.WithTarget(target) : f)]);

    /// <summary>Returns the same listing for a market.</summary>
    /// <param name="market">The market id.</param>
    /// <returns>A copy.</returns>
    public Listing WithMarket(string market) => Copy(Vertical, Fields, market);

    /// <summary>Returns the same listing with other texts.</summary>
    /// <param name="fields">The texts.</param>
    /// <returns>A copy.</returns>
    public Listing WithFields(IReadOnlyList<ListingField> fields) => Copy(Vertical, fields);

    private Listing Copy(string? vertical, IReadOnlyList<ListingField> fields, string? market = null) => new()
    {
        Id = Id,
        Market = market ?? Market,
        Vertical = vertical,
        SourceLanguage = SourceLanguage,
        TargetLanguage = TargetLanguage,
        Fields = fields,
        Terms = Terms,
        Protected = Protected,
        AdditionalProperties = AdditionalProperties,
        Line = Line,
        File = File,
        IsShortForm = IsShortForm,
    };
}
