namespace LocalizationKit.Worker.Board;

/// <summary>The reasons of a verdict, as results carry them.</summary>
internal sealed record BoardGate(IReadOnlyList<string> Reasons);
