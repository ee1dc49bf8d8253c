namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the other senses of a word of which one sense is meant.</summary>
/// <param name="Others">The terms of the other senses.</param>
/// <param name="IsCertain">Whether a cue in the listing speaks for the sense meant.</param>
internal sealed record TermSense(IReadOnlyList<CompiledTerm> Others, bool IsCertain);
