using LocalizationKit.Azure.Marking;

namespace LocalizationKit.Azure.Batching;

/// <summary>Holds a stretch of a text that is translated by itself, with the blanks around it.</summary>
/// <param name="TextIndex">The index of the text in the request.</param>
/// <param name="Before">The blanks before it.</param>
/// <param name="Marked">What is sent; null when there are only blanks.</param>
/// <param name="After">The blanks and the line end behind it.</param>
internal sealed record TextPiece(int TextIndex, string Before, MarkedText? Marked, string After);
