namespace LocalizationKit.Markets;

/// <summary>Holds the terms of one vertical of a market, or of a user's own file. Immutable.</summary>
/// <param name="Name">The vertical or the file name.</param>
/// <param name="Entries">The terms, in the order of the file.</param>
public sealed record Glossary(string Name, IReadOnlyList<TermEntry> Entries)
{
    /// <summary>A glossary without terms.</summary>
    public static Glossary Empty { get; } = new("", []);
}
