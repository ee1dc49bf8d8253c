namespace LocalizationKit.Facts.Characters;

/// <summary>Changes the case of characters as the invariant culture does, from pages that are filled when a character of them is first met.</summary>
/// <remarks>
/// The framework asks the ICU of the machine for every character outside ASCII, which costs more than all that is done with the answer.
/// </remarks>
internal static class CharacterCase
{
    private static readonly CharacterMap LowerCase = new(CaseTable.Lower);
    private static readonly CharacterMap UpperCase = new(CaseTable.Upper);

    /// <summary>Returns the lower case of a character.</summary>
    public static char Lower(char c)
    {
        if (c < 0x80)
        {
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        }

        return HasNoCase(c) ? c : LowerCase.Of(c);
    }

    /// <summary>Returns the upper case of a character.</summary>
    public static char Upper(char c)
    {
        if (c < 0x80)
        {
            return (uint)(c - 'a') <= 'z' - 'a' ? (char)(c & ~0x20) : c;
        }

        return HasNoCase(c) ? c : UpperCase.Of(c);
    }

    // Thai, Han with kana and punctuation, and Hangul: most of what is met beyond Latin.
    private static bool HasNoCase(char c) => c is (>= '\u0E00' and <= '\u0FFF') or (>= '\u2E80' and <= '\uA63F') or (>= '\uAC00' and <= '\uFAFF');
}
