using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Facts.Phrases;

/// <summary>Levels characters so far that no reader of phrases, each of which levels less, takes two for one that are not one here.</summary>
internal static class PhraseFold
{
    private static readonly CharacterMap Folds = new(Fold);

    /// <summary>Returns what stands for a character.</summary>
    public static char Of(char c) => Folds.Of(c);

    /// <summary>Levels a text; every character keeps its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="padding">How many zeros to put behind it.</param>
    /// <param name="buffer">Holds what it becomes; made anew when it is too short.</param>
    public static ReadOnlySpan<char> Map(ReadOnlySpan<char> text, int padding, ref char[]? buffer) => Folds.Map(text, ref buffer, padding);

    private static char Fold(char c)
    {
        c = Width.Fold(c);
        c = c switch
        {
            '’' or '‘' or 'ʼ' or '´' or '`' or '′' => '\'',
            '-' or '‐' or '‑' or '–' or '−' => ' ',
            _ => c,
        };

        // Some readers compare lower case, some upper case; what is equal in either must be equal here.
        c = CharacterCase.Lower(CharacterCase.Upper(CharacterCase.Lower(c)));
        return HanFolds.Fold(HanFolds.Fold(c));
    }
}
