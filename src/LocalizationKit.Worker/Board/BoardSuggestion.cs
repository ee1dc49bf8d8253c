namespace LocalizationKit.Worker.Board;

/// <summary>A proposal, as results carry it.</summary>
internal sealed record BoardSuggestion(string Replacement, bool Safe);
