using System.Globalization;
using System.Text;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Terms;

/// <summary>Decides where words of a folded text begin and end: letters and digits of spaced scripts hold together, Han, kana and Thai do not.</summary>
internal static class WordEdge
{
    private const byte Spaced = 1;
    private const byte Unspaced = 2;
    private const byte Mark = 4;

    private static readonly CharacterTable Kinds = new(KindOf);

    /// <summary>Returns whether no word runs across the place before a character, so that a name may begin or end there.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="index">The place; 0 and the length of the text are edges.</param>
    /// <param name="isStrict">Whether a hyphen between letters, and a letter beside a digit, hold together too.</param>
    public static bool IsEdge(FoldedText text, int index, bool isStrict)
    {
        var folded = text.Text;
        if (index <= 0 || index >= folded.Length)
        {
            return true;
        }

        char before = folded[index - 1], after = folded[index];
        if (text.HasGapBefore(index))
        {
            return !isStrict || !IsSpaced(before) || !IsSpaced(after) || !IsHyphen(text.Original, text.EndOf(index - 1), text.StartOf(index));
        }

        if (IsMark(after))
        {
            return false;
        }

        if (!IsSpaced(before) || !IsSpaced(after))
        {
            return !isStrict || !IsBesideHyphen(folded, index);
        }

        return !isStrict && char.IsLetter(before) != char.IsLetter(after);
    }

    /// <summary>Returns whether a character belongs to words that blanks set apart.</summary>
    public static bool IsSpaced(char c) => c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : (Kinds[c] & Spaced) != 0;

    /// <summary>Returns whether a character is of a script without blanks between words.</summary>
    public static bool IsUnspaced(char c) => c >= '\u0E00' && (c is (>= '\u4E00' and <= '\u9FFF') || (Kinds[c] & Unspaced) != 0);

    private static bool IsMark(char c) => c >= '\u0300' && (Kinds[c] & Mark) != 0;

    private static byte KindOf(char c)
    {
        var isUnspaced = IsOfUnspacedScript(c);
        var isMark = c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
        var isSpaced = c < '\u0E00' ? char.IsLetterOrDigit(c) || isMark : char.IsLetterOrDigit(c) && !isUnspaced;
        return (byte)((isSpaced ? Spaced : 0) | (isUnspaced ? Unspaced : 0) | (isMark ? Mark : 0));
    }

    private static bool IsOfUnspacedScript(char c) => c >= '\u0E00' && (c is (>= '\u4E00' and <= '\u9FFF') or <= '\u0EFF' or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        || (Rune.TryCreate(c, out var rune) ? ScriptProfile.ScriptOf(rune) is ScriptKind.Han or ScriptKind.Hiragana or ScriptKind.Katakana : c is >= '\uD840' and <= '\uD87F'));

    private static bool IsBesideHyphen(string folded, int index) =>
        (folded[index - 1] == '-' && index > 1 && IsSpaced(folded[index - 2]) && IsSpaced(folded[index])) ||
        (folded[index] == '-' && index + 1 < folded.Length && IsSpaced(folded[index + 1]) && IsSpaced(folded[index - 1]));

    private static bool IsHyphen(string original, int start, int end) => end - start == 1 && original[start] is '-' or '\u2010' or '\u2011';
}
