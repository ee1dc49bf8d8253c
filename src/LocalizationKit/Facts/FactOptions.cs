using System.Text.RegularExpressions;
using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts;

/// <summary>Holds what a user adds to the facts of every listing. Immutable.</summary>
internal sealed record FactOptions
{
    /// <summary>Nothing is added.</summary>
    public static FactOptions Default { get; } = new();

    /// <summary>Gets length limits on top of those of records and markets; the last that fits wins, unit by unit.</summary>
    public IReadOnlyList<FieldLimit> Limits { get; init; } = [];

    /// <summary>Gets patterns of further placeholders.</summary>
    public IReadOnlyList<Regex> Placeholders { get; init; } = [];

    /// <summary>Gets what knows how words are spelt; null for nobody.</summary>
    public ISpeller? Speller { get; init; }

    /// <summary>Gets lexicons learned from approved translations; the first one of a pair of languages is used.</summary>
    public IReadOnlyList<TranslationLexicon> Lexicons { get; init; } = [];

    /// <summary>Gets models of the characters of approved translations.</summary>
    public IReadOnlyList<FluencyModel> FluencyModels { get; init; } = [];
}
