namespace LocalizationKit.Worker.Board;

/// <summary>What a glossary says about the term a finding points at.</summary>
internal sealed record GlossaryNote(string Source, IReadOnlyList<string> Targets, IReadOnlyList<string> Forbidden, string? Note);
