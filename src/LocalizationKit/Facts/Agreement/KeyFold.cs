using System.Globalization;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Levels characters for comparisons of texts: width and case go, blanks and punctuation are dropped. Safe to share.</summary>
internal static class KeyFold
{
    /// <summary>What stands for a character that is dropped.</summary>
    public const char Dropped = '\0';

    private static readonly CharacterMap Folds = new(Fold);

    /// <summary>Returns what stands for a character.</summary>
    public static char Of(char c) => Folds.Of(c);

    private static char Fold(char c)
    {
        c = Width.Fold(c);
        return char.IsLetterOrDigit(c) || IsMeant(c) ? CharacterCase.Lower(c) : Dropped;
    }

    // Thai vowels and accents, signs of currency and mathematics, halves of emoji.
    private static bool IsMeant(char c) => c > ' ' && char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol;
}
