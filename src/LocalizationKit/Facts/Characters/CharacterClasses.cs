namespace LocalizationKit.Facts.Characters;

/// <summary>Names the kinds of characters that decide which readers and checks have anything to look at in a text. One character may be of several kinds.</summary>
[Flags]
internal enum CharacterClasses : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A C0 or C1 control character other than tab, line feed and carriage return.</summary>
    Control = 1UL << 0,

    /// <summary>The tab.</summary>
    Tab = 1UL << 1,

    /// <summary>Line feed or carriage return.</summary>
    LineBreak = 1UL << 2,

    /// <summary>The plain blank.</summary>
    Space = 1UL << 3,

    /// <summary>A blank at which no line is broken.</summary>
    NoBreakSpace = 1UL << 4,

    /// <summary>The ideographic blank.</summary>
    WideSpace = 1UL << 5,

    /// <summary>Any other blank of a width of its own.</summary>
    OtherSpace = 1UL << 6,

    /// <summary>A format or private-use character, or a separator of lines and paragraphs: nothing is seen of it.</summary>
    Invisible = 1UL << 7,

    /// <summary>0 to 9.</summary>
    AsciiDigit = 1UL << 8,

    /// <summary>A decimal digit of another script or width.</summary>
    OtherDigit = 1UL << 9,

    /// <summary>A number that is no decimal digit: ½, ②, Ⅳ.</summary>
    OtherNumber = 1UL << 10,

    /// <summary>A Han numeral in any of its forms: 二, 贰, 貳, 万, 萬, 半, 两.</summary>
    HanNumeral = 1UL << 11,

    /// <summary>A Han character.</summary>
    Han = 1UL << 12,

    /// <summary>A hiragana.</summary>
    Hiragana = 1UL << 13,

    /// <summary>A katakana, half-width forms included.</summary>
    Katakana = 1UL << 14,

    /// <summary>A Hangul syllable or letter.</summary>
    Hangul = 1UL << 15,

    /// <summary>A Thai letter or mark.</summary>
    Thai = 1UL << 16,

    /// <summary>A to Z.</summary>
    AsciiUpper = 1UL << 17,

    /// <summary>a to z.</summary>
    AsciiLower = 1UL << 18,

    /// <summary>A Latin letter outside ASCII, full-width forms included.</summary>
    OtherLatin = 1UL << 19,

    /// <summary>A Greek letter.</summary>
    Greek = 1UL << 20,

    /// <summary>A Cyrillic letter.</summary>
    Cyrillic = 1UL << 21,

    /// <summary>An Arabic letter.</summary>
    Arabic = 1UL << 22,

    /// <summary>A Hebrew letter.</summary>
    Hebrew = 1UL << 23,

    /// <summary>A letter of Devanagari.</summary>
    Devanagari = 1UL << 24,

    /// <summary>A letter of any other script.</summary>
    OtherLetter = 1UL << 25,

    /// <summary>A letter in upper or title case, of any script.</summary>
    Upper = 1UL << 26,

    /// <summary>A combining mark.</summary>
    Mark = 1UL << 27,

    /// <summary>Half of a character beyond the basic plane: most emoji, rare Han characters.</summary>
    Surrogate = 1UL << 28,

    /// <summary>A bracket, of any width and language; guillemets are quotes.</summary>
    Bracket = 1UL << 29,

    /// <summary>A double quotation mark, guillemets included; corner brackets are brackets.</summary>
    DoubleQuote = 1UL << 30,

    /// <summary>An apostrophe or single quotation mark.</summary>
    SingleQuote = 1UL << 31,

    /// <summary>A mark that may end a sentence: . ! ? 。 …</summary>
    SentenceEnd = 1UL << 32,

    /// <summary>A comma, semicolon or colon, of any width.</summary>
    Comma = 1UL << 33,

    /// <summary>A hyphen, dash or minus.</summary>
    Dash = 1UL << 34,

    /// <summary>A sign of a currency.</summary>
    Currency = 1UL << 35,

    /// <summary>A sign of degrees, minutes, feet or inches.</summary>
    Degree = 1UL << 36,

    /// <summary>A mathematical sign: + = × ±.</summary>
    Math = 1UL << 37,

    /// <summary>Any other symbol; emoji of the basic plane are among them.</summary>
    Symbol = 1UL << 38,

    /// <summary>Any other punctuation.</summary>
    OtherPunctuation = 1UL << 39,

    /// <summary>The full-width form of an ASCII character.</summary>
    FullWidth = 1UL << 40,

    /// <summary>A character outside ASCII.</summary>
    NonAscii = 1UL << 41,

    /// <summary>The replacement character, or a code that stands for none.</summary>
    Unassigned = 1UL << 42,

    /// <summary>Not a character: two plain blanks stand side by side.</summary>
    DoubledSpace = 1UL << 43,

    /// <summary>Not a character: the text begins or ends with a blank or a line break.</summary>
    BlankEdge = 1UL << 44,

    /// <summary>Hiragana and katakana.</summary>
    Kana = Hiragana | Katakana,

    /// <summary>Decimal digits of any script.</summary>
    Digit = AsciiDigit | OtherDigit,

    /// <summary>ASCII letters.</summary>
    AsciiLetter = AsciiUpper | AsciiLower,

    /// <summary>Latin letters.</summary>
    Latin = AsciiLetter | OtherLatin,

    /// <summary>Letters of any script; half of a character beyond the basic plane may be one of a letter and is not among them.</summary>
    Letter = Latin | Han | Kana | Hangul | Thai | Greek | Cyrillic | Arabic | Hebrew | Devanagari | OtherLetter,

    /// <summary>Blanks of any kind other than the plain one.</summary>
    OddSpace = Tab | NoBreakSpace | WideSpace | OtherSpace,
}
