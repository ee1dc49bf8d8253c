namespace LocalizationKit.Facts.Tokens;

/// <summary>Holds what is known of a language. Immutable.</summary>
/// <param name="Scripts">The scripts it is written with, the one that marks it first.</param>
/// <param name="Name">Its English name; empty where messages need none.</param>
internal sealed record KnownLanguage(ScriptKind[] Scripts, string Name);
