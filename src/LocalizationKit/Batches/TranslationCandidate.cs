namespace LocalizationKit.Batches;

/// <summary>Holds a translation of a field by another engine.</summary>
/// <param name="Engine">The name of the engine.</param>
/// <param name="Text">Its translation.</param>
public sealed record TranslationCandidate(string Engine, string Text);
