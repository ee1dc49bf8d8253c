using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds what is known of a pair of languages; each part may be missing. Immutable.</summary>
internal sealed record PairModels
{
    public CharacterModel? Source { get; init; }

    public CharacterModel? Target { get; init; }

    public BilingualLexicon? Forward { get; init; }

    public BilingualLexicon? Backward { get; init; }

    public HashedLinear? Ngrams { get; init; }
}
