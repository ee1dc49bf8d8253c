using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Holds one text of a listing in both languages. Immutable after creation.</summary>
public sealed class ListingField
{
    /// <summary>Gets the name: <c>title</c>, <c>bullet</c>, <c>description</c>, <c>attribute:colour</c> …; several fields may share one.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the text in the source language; may be empty.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the translation; null when there is none yet.</summary>
    public string? Target { get; init; }

    /// <summary>Gets the greatest length of the target in characters as a reader counts them (grapheme clusters); null for none.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Gets the greatest width of the target in half-width columns, where a full-width character has two; null for none.</summary>
    public int? MaxWidth { get; init; }

    /// <summary>Gets the greatest size of the target in bytes of UTF-8; null for none.</summary>
    public int? MaxBytes { get; init; }

    /// <summary>Gets the characters that the place of the target does not take; null for none.</summary>
    public string? BannedCharacters { get; init; }

    /// <summary>Gets translations of the same text by other engines: opinions, not content.</summary>
    public IReadOnlyList<TranslationCandidate> Candidates { get; init; } = [];

    /// <summary>Gets the properties of the field that the kit does not know; they are written back untouched.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AdditionalProperties { get; init; }

    /// <summary>Returns the same field with another target.</summary>
    /// <param name="target">The target; null for none.</param>
    /// <returns>A copy.</returns>
    public ListingField WithTarget(string? target) => Copy(target, Candidates);

    /// <summary>Returns the same field with another target and other opinions.</summary>
    /// <param name="target">The target; null for none.</param>
    /// <param name="candidates">The translations by other engines.</param>
    /// <returns>A copy.</returns>
    public ListingField WithTarget(string? target, IReadOnlyList<TranslationCandidate> candidates) => Copy(target, candidates);

    private ListingField Copy(string? target, IReadOnlyList<TranslationCandidate> candidates) => new()
    {
        Name = Name,
        Source = Source,
        Target = target,
        MaxLength = MaxLength,
        MaxWidth = MaxWidth,
        MaxBytes = MaxBytes,
        BannedCharacters = BannedCharacters,
        Candidates = candidates,
        AdditionalProperties = AdditionalProperties,
    };
}
