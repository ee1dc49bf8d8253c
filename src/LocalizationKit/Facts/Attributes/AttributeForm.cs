namespace LocalizationKit.Facts.Attributes;

/// <summary>Holds a form with all that it stands for.</summary>
/// <param name="Text">The folded form.</param>
/// <param name="Words">What it means; for each property one or more.</param>
internal sealed record AttributeForm(string Text, AttributeWord[] Words);
