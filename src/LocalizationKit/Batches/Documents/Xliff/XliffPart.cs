namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Holds what one segment of a unit gave.</summary>
/// <param name="Field">The texts.</param>
/// <param name="Slot">The place of the target.</param>
/// <param name="Protected">What the document says must not be translated.</param>
/// <param name="Language">The language that the target itself names; null for that of the document.</param>
internal sealed record XliffPart(ListingField Field, TargetSlot? Slot, IReadOnlyList<string> Protected, string? Language);
