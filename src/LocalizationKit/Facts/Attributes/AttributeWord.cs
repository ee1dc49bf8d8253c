namespace LocalizationKit.Facts.Attributes;

/// <summary>Holds a word of the tables of attributes.</summary>
/// <param name="Facet">The property it names.</param>
/// <param name="Families">The families of values; none for a phrase that names no value.</param>
/// <param name="IsDoubtful">Whether the word often means something else.</param>
/// <param name="IsBeginning">Whether longer words may begin with it.</param>
/// <param name="IsEnding">Whether longer words may end with it.</param>
/// <param name="IsInList">Whether it counts only beside other values.</param>
internal sealed record AttributeWord(AttributeFacet Facet, ulong Families, bool IsDoubtful, bool IsBeginning, bool IsEnding, bool IsInList);
