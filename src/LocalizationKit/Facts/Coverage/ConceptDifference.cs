using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Holds a fact that only one side states.</summary>
/// <param name="Concept">The name of the fact, e.g. <c>warranty</c>.</param>
/// <param name="Cue">The word that states it.</param>
internal sealed record ConceptDifference(string Concept, TextSpan Cue);
