namespace LocalizationKit.Risk.Models;

/// <summary>Names what a character counts as in a <see cref="TextShape"/>.</summary>
internal enum ShapeMark : byte
{
    /// <summary>A letter of a script that sets words apart.</summary>
    Letter,

    /// <summary>Such a letter in upper case.</summary>
    Capital,

    /// <summary>A letter of a script without blanks.</summary>
    Unspaced,

    /// <summary>A straight apostrophe: a word goes on behind it.</summary>
    Apostrophe,

    /// <summary>A curly apostrophe: a word goes on behind it.</summary>
    CurlyApostrophe,

    /// <summary>Any other straight quotation mark, and those around titles.</summary>
    Quote,

    /// <summary>Any other curly quotation mark, and corner brackets.</summary>
    CurlyQuote,

    /// <summary>A dash or tilde.</summary>
    Dash,

    /// <summary>A digit.</summary>
    Digit,

    /// <summary>A blank.</summary>
    Blank,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>A line feed, the first of those that end a clause.</summary>
    LineFeed,

    /// <summary>A comma, semicolon or colon.</summary>
    Comma,

    /// <summary>A full stop, question mark or ellipsis.</summary>
    End,

    /// <summary>An exclamation mark.</summary>
    Exclamation,

    /// <summary>A bracket.</summary>
    Bracket,
}
