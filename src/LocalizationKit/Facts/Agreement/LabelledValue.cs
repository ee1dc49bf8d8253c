using LocalizationKit.Facts.Numbers;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Holds a quantity together with the word that says what it measures.</summary>
/// <param name="Label">The label: <c>capacity</c>, <c>set</c>.</param>
/// <param name="Quantity">The quantity.</param>
internal sealed record LabelledValue(string Label, Quantity Quantity);
