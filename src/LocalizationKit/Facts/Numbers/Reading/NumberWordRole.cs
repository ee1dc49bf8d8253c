namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Says what a word does in a number.</summary>
internal enum NumberWordRole
{
    /// <summary>Is added: seven, twenty.</summary>
    Add,

    /// <summary>Adds ten to the digit before it: Indonesian belas.</summary>
    Teen,

    /// <summary>Multiplies what stands before it: hundred, million.</summary>
    Times,

    /// <summary>Multiplies what stands before it, and may stand alone: French mille.</summary>
    TimesAlone,

    /// <summary>Counts before a multiplier only: a million.</summary>
    Article,

    /// <summary>Joins two parts: and.</summary>
    And,

    /// <summary>Is an ordinal: third.</summary>
    Ordinal,

    /// <summary>Is the lower part of a fraction: thirds.</summary>
    Part,
}
