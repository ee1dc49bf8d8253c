using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Wording;

/// <summary>Holds a phrase of a table where it stands in a text.</summary>
/// <param name="Entry">The row of the table.</param>
/// <param name="Span">The place.</param>
internal sealed record WordingMatch(WordingEntry Entry, TextSpan Span);
