using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Spelling;

/// <summary>Holds a word that no dictionary has.</summary>
/// <param name="Span">Where it stands first.</param>
/// <param name="Likely">What was probably meant; null when nothing comes near.</param>
internal sealed record Misspelling(TextSpan Span, string? Likely);
