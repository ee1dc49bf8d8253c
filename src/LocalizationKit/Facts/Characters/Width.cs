namespace LocalizationKit.Facts.Characters;

/// <summary>Maps full-width forms of ASCII to ASCII and back.</summary>
internal static class Width
{
    private const int Distance = 0xFEE0;

    /// <summary>Returns the ASCII form of a full-width character, any other character unchanged.</summary>
    public static char Fold(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - Distance) : c == '\u3000' ? ' ' : c;

    /// <summary>Returns whether a character is a full-width letter or digit.</summary>
    public static bool IsWideAlphanumeric(char c) => c is >= '\uFF10' and <= '\uFF5A' && char.IsAsciiLetterOrDigit(Fold(c));

    /// <summary>Returns whether a character is an ASCII letter or digit, full-width forms included.</summary>
    public static bool IsAlphanumeric(char c) => char.IsAsciiLetterOrDigit(c) || IsWideAlphanumeric(c);
}
