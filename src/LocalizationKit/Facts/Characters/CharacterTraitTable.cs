namespace LocalizationKit.Facts.Characters;

/// <summary>Answers what the framework says of a character by one look-up. The table fills as characters are met; safe to share.</summary>
internal static class CharacterTraitTable
{
    private static readonly CharacterTraits[] Traits = new CharacterTraits[char.MaxValue + 1];

    /// <summary>Returns the traits of a character; <see cref="CharacterTraits.Known"/> is always among them.</summary>
    public static CharacterTraits Of(char c)
    {
        var traits = Traits[c];
        return traits != CharacterTraits.None ? traits : Learn(c);
    }

    /// <summary>Returns whether a character is a letter.</summary>
    public static bool IsLetter(char c) => (Of(c) & CharacterTraits.Letter) != CharacterTraits.None;

    /// <summary>Returns whether a character is white space.</summary>
    public static bool IsBlank(char c) => (Of(c) & CharacterTraits.Blank) != CharacterTraits.None;

    /// <summary>Returns whether a character is a letter or a decimal digit.</summary>
    public static bool IsLetterOrDigit(char c) => (Of(c) & (CharacterTraits.Letter | CharacterTraits.Digit)) != CharacterTraits.None;

    // Every thread would write the same byte.
    private static CharacterTraits Learn(char c) => Traits[c] = CharacterTraits.Known
        | (char.IsLetter(c) ? CharacterTraits.Letter : CharacterTraits.None)
        | (char.IsUpper(c) ? CharacterTraits.Upper : CharacterTraits.None)
        | (char.IsLower(c) ? CharacterTraits.Lower : CharacterTraits.None)
        | (char.IsDigit(c) ? CharacterTraits.Digit : CharacterTraits.None)
        | (char.IsWhiteSpace(c) ? CharacterTraits.Blank : CharacterTraits.None);
}
