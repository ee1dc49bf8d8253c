using System.Globalization;
using System.Text;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Holds how many letters of each script a text has. Immutable.</summary>
public sealed class ScriptProfile
{
    private static readonly CharacterTable Scripts = new(static c => (byte)ScriptOf(char.IsSurrogate(c) ? Rune.ReplacementChar : new Rune(c)));

    private readonly int[] _counts = new int[(int)ScriptKind.Other + 1];

    private ScriptProfile()
    {
    }

    /// <summary>Gets the number of letters, digits and marks left out.</summary>
    public int Letters { get; private set; }

    /// <summary>Gets the number of letters of a script.</summary>
    /// <param name="script">The script.</param>
    /// <returns>A count of code points.</returns>
    public int this[ScriptKind script] => _counts[(int)script];

    /// <summary>Gets the number of hiragana and katakana letters.</summary>
    public int Kana => this[ScriptKind.Hiragana] + this[ScriptKind.Katakana];

    /// <summary>Counts the letters of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The profile.</returns>
    public static ScriptProfile Of(string text)
    {
        var profile = new ScriptProfile();
        var counts = profile._counts;
        var common = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var script = char.IsSurrogate(text[i]) ? ScriptOfPair(text, ref i) : ScriptOf(text[i]);
            counts[(int)script]++;
            common += script == ScriptKind.Common ? 1 : 0;
        }

        profile.Letters = counts.Sum() - common;
        return profile;
    }

    /// <summary>Returns the script of a character that is no half of a pair.</summary>
    internal static ScriptKind ScriptOf(char c) => (ScriptKind)Scripts[c];

    /// <summary>Returns the script of the pair, or lone half of one, at a place, and moves the place to its last half.</summary>
    internal static ScriptKind ScriptOfPair(string text, ref int index)
    {
        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
        index += length - 1;
        return ScriptOf(rune);
    }

    /// <summary>Returns the script of a character by its Unicode block.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>The script; <see cref="ScriptKind.Common"/> for anything that is no letter.</returns>
    public static ScriptKind ScriptOf(Rune rune)
    {
        var c = rune.Value;
        return c switch
        {
            < 0x80 => char.IsAsciiLetter((char)c) ? ScriptKind.Latin : ScriptKind.Common,
            < 0x250 => IsLetter(rune) ? ScriptKind.Latin : ScriptKind.Common,
            (>= 0x1E00 and <= 0x1EFF) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A) => ScriptKind.Latin,
            (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x3FFFF) or (>= 0xF900 and <= 0xFAFF) or 0x3005 or 0x3007 => ScriptKind.Han,
            >= 0x3041 and <= 0x309F => ScriptKind.Hiragana,
            (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F) => ScriptKind.Katakana,
            (>= 0xAC00 and <= 0xD7AF) or (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) => ScriptKind.Hangul,
            >= 0x0E01 and <= 0x0E4E => ScriptKind.Thai,
            >= 0x0400 and <= 0x052F => ScriptKind.Cyrillic,
            >= 0x0370 and <= 0x03FF => IsLetter(rune) ? ScriptKind.Greek : ScriptKind.Common,
            >= 0x0600 and <= 0x06FF => IsLetter(rune) ? ScriptKind.Arabic : ScriptKind.Common,
            >= 0x0590 and <= 0x05FF => ScriptKind.Hebrew,
            >= 0x0900 and <= 0x097F => ScriptKind.Devanagari,
            _ => IsLetter(rune) ? ScriptKind.Other : ScriptKind.Common,
        };
    }

    private static bool IsLetter(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;
}
