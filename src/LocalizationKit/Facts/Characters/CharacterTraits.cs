namespace LocalizationKit.Facts.Characters;

/// <summary>Names what the framework says of a character.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    /// <summary>None of these; also what marks a character not met yet.</summary>
    None = 0,

    /// <summary>The character was met, whatever it is.</summary>
    Known = 1,

    /// <summary>A letter of any script.</summary>
    Letter = 2,

    /// <summary>A letter in upper case; title case is neither upper nor lower.</summary>
    Upper = 4,

    /// <summary>A letter in lower case.</summary>
    Lower = 8,

    /// <summary>A decimal digit of any script.</summary>
    Digit = 16,

    /// <summary>White space.</summary>
    Blank = 32,
}
