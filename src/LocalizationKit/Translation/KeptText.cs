namespace LocalizationKit.Translation;

/// <summary>Marks a place of a text that a translation must repeat character by character.</summary>
/// <param name="Start">The index of its first UTF-16 code unit.</param>
/// <param name="Length">The number of its UTF-16 code units.</param>
public sealed record KeptText(int Start, int Length);
