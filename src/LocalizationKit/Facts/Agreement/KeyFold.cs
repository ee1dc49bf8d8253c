using System.Globalization;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Levels characters for comparisons of texts: width and case go, blanks and punctuation are dropped. The table fills as characters are met; safe to share.</summary>
internal static class KeyFold
{
    /// <summary>What stands for a character that is dropped.</summary>
    public const char Dropped = '\0';

    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;
    private static readonly char[]?[] Pages = new char[]?[PageSize];

    /// <summary>Returns what stands for a character.</summary>
    public static char Of(char c) => (Pages[c >> PageBits] ?? Fill(c >> PageBits))[c & (PageSize - 1)];

    private static char[] Fill(int page)
    {
        var folded = new char[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            var c = Width.Fold((char)((page << PageBits) | i));
            folded[i] = char.IsLetterOrDigit(c) || IsMeant(c) ? CharacterCase.Lower(c) : Dropped;
        }

        return Pages[page] = folded;
    }

    // Thai vowels and accents, signs of currency and mathematics, halves of emoji.
    private static bool IsMeant(char c) => c > ' ' && char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol;
}
