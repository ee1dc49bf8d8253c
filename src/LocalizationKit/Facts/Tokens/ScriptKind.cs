namespace LocalizationKit.Facts.Tokens;

/// <summary>Names the scripts the kit tells apart.</summary>
public enum ScriptKind
{
    /// <summary>Digits, punctuation, blanks and symbols.</summary>
    Common,

    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Han characters.</summary>
    Han,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana, half-width forms and the long-vowel mark included.</summary>
    Katakana,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Thai.</summary>
    Thai,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Devanagari.</summary>
    Devanagari,

    /// <summary>Any other letters.</summary>
    Other,
}
