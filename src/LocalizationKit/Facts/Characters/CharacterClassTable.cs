using System.Globalization;
using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Characters;

/// <summary>Says of which kinds a character is. The table fills as characters are met, so that a short run pays for its own characters only.</summary>
internal static class CharacterClassTable
{
    private const string Brackets = "()[]{}（）［］｛｝【】「」『』〔〕〈〉《》〖〗﹝﹞";
    private const string DoubleQuotes = "\"“”„‟«»＂〝〞〟″";
    private const string SingleQuotes = "'‘’‚‛‹›＇´`ʼ′";
    private const string SentenceEnds = ".!?。！？．｡…‥";
    private const string Commas = ",;:，；：、､،";
    private const string Dashes = "-‐‑‒–—―−－﹣";
    private const string Degrees = "°º′″℃℉˚";

    // A byte per character names one of the combinations of kinds that occur; 0 is a character not met yet.
    private static readonly byte[] Kinds = new byte[char.MaxValue + 1];
    private static readonly CharacterClasses[] Combinations = new CharacterClasses[byte.MaxValue + 1];
    private static readonly Lock Gate = new();
    private static int s_count;

    /// <summary>Returns the kinds of a character.</summary>
    public static CharacterClasses Of(char c)
    {
        var kind = Kinds[c];
        return kind != 0 ? Combinations[kind] : Learn(c);
    }

    // The combination is there before the byte that names it, so no reader needs the lock.
    private static CharacterClasses Learn(char c)
    {
        var classes = Classify(c);
        lock (Gate)
        {
            var kind = Array.IndexOf(Combinations, classes, 1, s_count);
            if (kind < 0)
            {
                kind = ++s_count;
                Combinations[kind] = classes;
            }

            Volatile.Write(ref Kinds[c], checked((byte)kind));
        }

        return classes;
    }

    /// <summary>Works out the kinds of a character without the table.</summary>
    internal static CharacterClasses Classify(char c)
    {
        var classes = Category(c) | Marks(c);
        classes |= c >= '\u0080' ? CharacterClasses.NonAscii : CharacterClasses.None;
        classes |= c is >= '\uFF01' and <= '\uFF5E' ? CharacterClasses.FullWidth : CharacterClasses.None;
        return classes;
    }

    private static CharacterClasses Category(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control => c switch { '\t' => CharacterClasses.Tab, '\n' or '\r' => CharacterClasses.LineBreak, _ => CharacterClasses.Control },
        UnicodeCategory.SpaceSeparator => c switch
        {
            ' ' => CharacterClasses.Space,
            '\u00A0' or '\u2007' or '\u202F' => CharacterClasses.NoBreakSpace,
            '\u3000' => CharacterClasses.WideSpace,
            _ => CharacterClasses.OtherSpace,
        },
        UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharacterClasses.Invisible,
        UnicodeCategory.DecimalDigitNumber => c <= '9' ? CharacterClasses.AsciiDigit : CharacterClasses.OtherDigit,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => c == '〇' ? CharacterClasses.Han | HanNumeral(c) : CharacterClasses.OtherNumber,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Script(c) | CharacterClasses.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Script(c) | HanNumeral(c),
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => c is >= '\u0E01' and <= '\u0E4E' ? CharacterClasses.Thai | CharacterClasses.Mark : CharacterClasses.Mark,
        UnicodeCategory.Surrogate => CharacterClasses.Surrogate,
        UnicodeCategory.CurrencySymbol => CharacterClasses.Currency,
        UnicodeCategory.MathSymbol => CharacterClasses.Math,
        UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol => c == '\uFFFD' ? CharacterClasses.Unassigned : CharacterClasses.Symbol,
        UnicodeCategory.OtherNotAssigned => CharacterClasses.Unassigned,
        _ => CharacterClasses.OtherPunctuation,
    };

    private static CharacterClasses Marks(char c) =>
        If(Brackets, c, CharacterClasses.Bracket) | If(DoubleQuotes, c, CharacterClasses.DoubleQuote) | If(SingleQuotes, c, CharacterClasses.SingleQuote)
        | If(SentenceEnds, c, CharacterClasses.SentenceEnd) | If(Commas, c, CharacterClasses.Comma) | If(Dashes, c, CharacterClasses.Dash) | If(Degrees, c, CharacterClasses.Degree);

    private static CharacterClasses If(string set, char c, CharacterClasses classes) => set.Contains(c, StringComparison.Ordinal) ? classes : CharacterClasses.None;

    private static CharacterClasses HanNumeral(char c) => HanDigits.IsNumeral(FoldedText.Fold(c)) ? CharacterClasses.HanNumeral : CharacterClasses.None;

    private static CharacterClasses Script(char c) => ScriptProfile.ScriptOf(new System.Text.Rune(c)) switch
    {
        ScriptKind.Latin => c switch { <= 'Z' => CharacterClasses.AsciiUpper, <= 'z' => CharacterClasses.AsciiLower, _ => CharacterClasses.OtherLatin },
        ScriptKind.Han => CharacterClasses.Han,
        ScriptKind.Hiragana => CharacterClasses.Hiragana,
        ScriptKind.Katakana => CharacterClasses.Katakana,
        ScriptKind.Hangul => CharacterClasses.Hangul,
        ScriptKind.Thai => CharacterClasses.Thai,
        ScriptKind.Greek => CharacterClasses.Greek,
        ScriptKind.Cyrillic => CharacterClasses.Cyrillic,
        ScriptKind.Arabic => CharacterClasses.Arabic,
        ScriptKind.Hebrew => CharacterClasses.Hebrew,
        ScriptKind.Devanagari => CharacterClasses.Devanagari,
        _ => CharacterClasses.OtherLetter,
    };
}
