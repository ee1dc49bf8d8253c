namespace LocalizationKit.Translation;

/// <summary>Holds a glossary term at its place in a text.</summary>
/// <param name="Start">The index of its first UTF-16 code unit.</param>
/// <param name="Length">The number of its UTF-16 code units.</param>
/// <param name="Renderings">The admitted renderings, the preferred one first; not empty.</param>
public sealed record TranslationTerm(int Start, int Length, IReadOnlyList<string> Renderings);
