namespace LocalizationKit.Facts.Polarity;

/// <summary>Says how much a cue of the polarity table negates.</summary>
internal enum CueStrength
{
    /// <summary>Not at all: the letters of a cue inside another word.</summary>
    None,

    /// <summary>It may answer a negation of the other language, but need not have one.</summary>
    Weak,

    /// <summary>It must be rendered as a negation.</summary>
    Strong,
}
