using System.Globalization;
using System.Text;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Cuts words by script alone: a run of one script is a word, a Han character is one by itself. Needs no library.</summary>
/// <remarks>
/// Thai runs are cut in front of the vowels that are written before their consonant, which always begin a syllable.
/// A combining mark stays with its letter, an apostrophe between letters and a point between digits stay inside the word.
/// </remarks>
internal sealed class SimpleWordBreaker : WordBreaker
{
    /// <inheritdoc/>
    public override IReadOnlyList<Token> Break(string text, LanguageTag language)
    {
        var tokens = new List<Token>();
        var start = -1;
        var current = ScriptKind.Common;
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (start < 0 || !IsInner(text, index, rune, current))
            {
                var script = Rune.IsDigit(rune) ? ScriptKind.Latin : ScriptProfile.ScriptOf(rune);
                if (script != current || script is ScriptKind.Common or ScriptKind.Han || IsThaiLeadingVowel(rune))
                {
                    Close(tokens, start, index);
                    start = script == ScriptKind.Common ? -1 : index;
                    current = script;
                }
            }

            // A broken surrogate is read as the replacement character, which has the same length of one.
            index += rune.Utf16SequenceLength;
        }

        Close(tokens, start, index);
        return tokens;
    }

    private static bool IsInner(string text, int index, Rune rune, ScriptKind current)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        {
            return true;
        }

        if (current is ScriptKind.Han or ScriptKind.Thai || index + 1 >= text.Length)
        {
            return false;
        }

        return rune.Value switch
        {
            '\'' or '’' => char.IsLetter(text[index + 1]) && char.IsLetter(text[index - 1]),
            '.' or ',' => char.IsAsciiDigit(text[index + 1]) && char.IsAsciiDigit(text[index - 1]),
            '_' => true,
            _ => false,
        };
    }

    private static bool IsThaiLeadingVowel(Rune rune) => rune.Value is >= 0x0E40 and <= 0x0E44;

    private static void Close(List<Token> tokens, int start, int end)
    {
        if (start >= 0 && end > start)
        {
            tokens.Add(new Token(start, end - start));
        }
    }
}
