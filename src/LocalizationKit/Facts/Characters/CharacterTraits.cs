namespace LocalizationKit.Facts.Characters;

/// <summary>Names what the framework says of a character.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>A letter of any script.</summary>
    Letter = 1,

    /// <summary>A letter in upper case; title case is neither upper nor lower.</summary>
    Upper = 2,

    /// <summary>A letter in lower case.</summary>
    Lower = 4,

    /// <summary>A decimal digit of any script.</summary>
    Digit = 8,

    /// <summary>White space.</summary>
    Blank = 16,
}
