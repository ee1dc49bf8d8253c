namespace LocalizationKit.Facts.Terms;

/// <summary>Says which differences of writing <see cref="TextFolder"/> levels beyond width, case and compatibility forms.</summary>
[Flags]
internal enum FoldOptions
{
    /// <summary>Width, case, compatibility forms, dashes, quotes and blanks only.</summary>
    None = 0,

    /// <summary>Simplified and traditional Han characters become one.</summary>
    Han = 1,

    /// <summary>Katakana and hiragana become one; the long-vowel mark goes.</summary>
    Kana = 2,

    /// <summary>Blanks, hyphens, apostrophes, brackets, quotes and middle dots go.</summary>
    Squeeze = 4,

    /// <summary>Chinese words that join nouns become one (及, 與, 和), those of belonging go (的, 之).</summary>
    ChineseParticles = 8,

    /// <summary>A lone hiragana between two Han characters goes: 掛け布団 and 掛布団, 革の財布 and 革財布; a repetition mark becomes the character it repeats.</summary>
    Okurigana = 16,
}
