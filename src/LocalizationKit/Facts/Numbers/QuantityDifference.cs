namespace LocalizationKit.Facts.Numbers;

/// <summary>Holds one disagreement between the quantities of both sides.</summary>
/// <param name="Kind">How they disagree.</param>
/// <param name="Source">The source quantity; null when the target added one.</param>
/// <param name="Target">The target quantity; null when it is missing.</param>
/// <param name="Expected">A correct rendering in the target language where one is certain; otherwise null.</param>
public sealed record QuantityDifference(QuantityDifferenceKind Kind, Quantity? Source, Quantity? Target, string? Expected = null)
{
    /// <summary>Gets whether the two may belong together in a way that was not understood; such a difference is worth a word, not an alarm.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Gets whether the target value is right but stands where another one belongs.</summary>
    public bool IsSwapped { get; init; }
}
