namespace LocalizationKit.Worker.Board;

/// <summary>A piece of a text with the findings that point at it.</summary>
/// <param name="Text">The characters; empty for a place between two.</param>
/// <param name="Findings">The numbers of the findings; none for plain text.</param>
/// <param name="Severity">The gravest severity among them; null for plain text.</param>
internal sealed record TextPiece(string Text, IReadOnlyList<int> Findings, string? Severity);
