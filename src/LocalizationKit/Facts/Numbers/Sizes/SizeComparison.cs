namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Holds what came of comparing sizes of different systems. Immutable.</summary>
/// <param name="Settled">The quantities of both sides that need no further look.</param>
/// <param name="Differences">The sizes that were converted to another body.</param>
internal sealed record SizeComparison(IReadOnlySet<Quantity> Settled, IReadOnlyList<QuantityDifference> Differences);
