namespace LocalizationKit.Worker.Board;

/// <summary>A finding, as results carry it.</summary>
internal sealed record BoardFinding(string Check, string Name, string Category, string Severity, string? Field, int FieldIndex, BoardSpan? Source, BoardSpan? Target, string Message, BoardSuggestion? Suggestion, bool Suppressed);
