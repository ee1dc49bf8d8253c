using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Says of every character whether a word of a spaced script can go on with it, or whether it is a letter of a script without blanks.</summary>
internal static class LetterTable
{
    private const byte Spaced = 1;
    private const byte Unspaced = 2;
    private const byte Mark = 4;
    private static readonly byte[] Kinds = Create();

    /// <summary>Returns whether a character is a letter of a script that sets words apart by blanks.</summary>
    public static bool IsSpaced(char c) => (Kinds[c] & Spaced) != 0;

    /// <summary>Returns whether a character is a letter of a script without blanks, or Hangul.</summary>
    public static bool IsUnspaced(char c) => (Kinds[c] & Unspaced) != 0;

    /// <summary>Returns whether a character can stand inside a word: a letter of any script, or a mark above one.</summary>
    public static bool IsWordPart(char c) => Kinds[c] != 0;

    private static byte[] Create()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            var c = (char)i;
            kinds[i] = char.IsLetter(c) ? (FoldedText.IsUnspaced(c) ? Unspaced : Spaced)
                : char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? Mark : (byte)0;
        }

        return kinds;
    }
}
