namespace LocalizationKit.Worker.Board;

/// <summary>A place in a text, as results carry it.</summary>
internal sealed record BoardSpan(int Start, int Length, string? Text);
