namespace LocalizationKit.Facts.Numbers;

/// <summary>Holds one disagreement between the quantities of both sides.</summary>
/// <param name="Kind">How they disagree.</param>
/// <param name="Source">The source quantity; null when the target added one.</param>
/// <param name="Target">The target quantity; null when it is missing.</param>
/// <param name="Expected">What would stand right in place of the target quantity; null when it is not known.</param>
public sealed record QuantityDifference(QuantityDifferenceKind Kind, Quantity? Source, Quantity? Target, string? Expected = null)
{
    /// <summary>Gets whether the two may belong together in a way that was not understood; such a difference is worth a word, not an alarm.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Gets whether <see cref="Expected"/> was read again and says what the source says.</summary>
    public bool IsProven { get; init; }

    /// <summary>Gets whether the target value is right but stands where another one belongs.</summary>
    public bool IsSwapped { get; init; }
}
