namespace LocalizationKit.Worker.Board;

/// <summary>A finding with what helps to understand it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Explanation">The page of the check, cut into headings and paragraphs.</param>
/// <param name="Glossary">What the glossary says; null when the finding is about no term.</param>
internal sealed record FindingView(int Number, BoardFinding Finding, IReadOnlyList<(bool IsHeading, string Text)> Explanation, GlossaryNote? Glossary);
