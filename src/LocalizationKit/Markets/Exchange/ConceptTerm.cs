namespace LocalizationKit.Markets.Exchange;

/// <summary>Holds a term of one concept in one language.</summary>
/// <param name="Language">The language as the file writes it.</param>
/// <param name="Text">The term.</param>
/// <param name="Status">How the termbase stands to it.</param>
internal sealed record ConceptTerm(string Language, string Text, TermStatus Status);
