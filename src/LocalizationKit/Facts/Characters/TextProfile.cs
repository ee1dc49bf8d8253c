namespace LocalizationKit.Facts.Characters;

/// <summary>Holds which kinds of characters a text has, so that readers and checks that need one it has not can return at once. Immutable.</summary>
internal readonly struct TextProfile
{
    private readonly AsciiSet _ascii;

    private TextProfile(CharacterClasses classes, AsciiSet ascii)
    {
        Classes = classes;
        _ascii = ascii;
    }

    /// <summary>Gets the kinds of characters that occur.</summary>
    public CharacterClasses Classes { get; }

    /// <summary>Reads a text in one pass.</summary>
    public static TextProfile Of(ReadOnlySpan<char> text)
    {
        var classes = CharacterClasses.None;
        ulong low = 0, high = 0;
        var previous = '\0';
        foreach (var c in text)
        {
            classes |= CharacterClassTable.Of(c);
            if (c < 64)
            {
                low |= 1UL << c;
                classes |= c == ' ' && previous == ' ' ? CharacterClasses.DoubledSpace : CharacterClasses.None;
            }
            else if (c < 128)
            {
                high |= 1UL << (c - 64);
            }

            previous = c;
        }

        var hasBlankEdge = text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        return new TextProfile(hasBlankEdge ? classes | CharacterClasses.BlankEdge : classes, new AsciiSet(low, high));
    }

    /// <summary>Returns whether the text has a character of one of these kinds.</summary>
    public bool HasAny(CharacterClasses classes) => (Classes & classes) != CharacterClasses.None;

    /// <summary>Returns whether the text has one of these ASCII characters.</summary>
    public bool HasAny(AsciiSet characters) => _ascii.Overlaps(characters);

    /// <summary>Returns whether the text has an ASCII character.</summary>
    public bool HasAscii(char c) => _ascii.Contains(c);
}
