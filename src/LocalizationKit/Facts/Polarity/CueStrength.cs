namespace LocalizationKit.Facts.Polarity;

/// <summary>Says how much a cue negates; the greater, the surer the other language must negate too.</summary>
internal enum CueStrength
{
    /// <summary>Not at all: the letters of a cue inside another word (不锈钢, under).</summary>
    None,

    /// <summary>Not at all; but in a short statement it answers a negation of its kind (up to for 不超过).</summary>
    Like,

    /// <summary>It may answer a negation of the other language, but need not have one: antonyms, limits, set phrases (不但, only).</summary>
    Weak,

    /// <summary>It negates, but in a sentence of some length translators say it in other words (不流失 as keeps).</summary>
    Plain,

    /// <summary>It says that something is lacking and must be rendered so; translators also say so of their own accord (感应 as touch-free).</summary>
    Absence,

    /// <summary>It must be rendered as a negation (不含, 请勿, not).</summary>
    Strong,
}
