namespace LocalizationKit.Facts.Characters;

/// <summary>Answers what the framework says of a character by one look-up. Safe to share.</summary>
internal static class CharacterTraitTable
{
    private static readonly CharacterTable Traits = new(static c => (byte)Read(c));

    /// <summary>Returns the traits of a character.</summary>
    public static CharacterTraits Of(char c) => (CharacterTraits)Traits[c];

    /// <summary>Returns whether a character is a letter.</summary>
    public static bool IsLetter(char c) => (Of(c) & CharacterTraits.Letter) != CharacterTraits.None;

    /// <summary>Returns whether a character is white space.</summary>
    public static bool IsBlank(char c) => (Of(c) & CharacterTraits.Blank) != CharacterTraits.None;

    private static CharacterTraits Read(char c) =>
        (char.IsLetter(c) ? CharacterTraits.Letter : CharacterTraits.None)
        | (char.IsUpper(c) ? CharacterTraits.Upper : CharacterTraits.None)
        | (char.IsLower(c) ? CharacterTraits.Lower : CharacterTraits.None)
        | (char.IsDigit(c) ? CharacterTraits.Digit : CharacterTraits.None)
        | (char.IsWhiteSpace(c) ? CharacterTraits.Blank : CharacterTraits.None);
}
