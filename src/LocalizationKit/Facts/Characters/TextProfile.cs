namespace LocalizationKit.Facts.Characters;

/// <summary>Holds which kinds of characters a text has, so that readers and checks that need one it has not can return at once. Immutable.</summary>
internal readonly struct TextProfile
{
    // Which ASCII characters are of which kinds: some twenty sets.
    private static readonly (AsciiSet Set, CharacterClasses Kinds)[] AsciiKinds = SortAscii();

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
        Span<byte> seen = stackalloc byte[AsciiSet.Size];
        seen.Clear();
        foreach (var c in text)
        {
            if (c < AsciiSet.Size)
            {
                seen[c] = byte.MaxValue;
            }
            else
            {
                classes |= CharacterClassTable.Of(c);
            }
        }

        var ascii = AsciiSet.Of(seen);
        foreach (var (set, kinds) in AsciiKinds)
        {
            classes |= ascii.Overlaps(set) ? kinds : CharacterClasses.None;
        }

        classes |= text.Contains("  ", StringComparison.Ordinal) ? CharacterClasses.DoubledSpace : CharacterClasses.None;
        var hasBlankEdge = text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        return new TextProfile(hasBlankEdge ? classes | CharacterClasses.BlankEdge : classes, ascii);
    }

    /// <summary>Returns whether the text has a character of one of these kinds.</summary>
    public bool HasAny(CharacterClasses classes) => (Classes & classes) != CharacterClasses.None;

    /// <summary>Returns whether the text has one of these ASCII characters.</summary>
    public bool HasAny(AsciiSet characters) => _ascii.Overlaps(characters);

    /// <summary>Returns whether the text has an ASCII character.</summary>
    public bool HasAscii(char c) => _ascii.Contains(c);

    private static (AsciiSet Set, CharacterClasses Kinds)[] SortAscii()
    {
        var sets = new Dictionary<ulong, string>();
        for (var c = '\0'; c < AsciiSet.Size; c++)
        {
            var kinds = (ulong)CharacterClassTable.Classify(c);
            sets[kinds] = sets.GetValueOrDefault(kinds, "") + c;
        }

        var sorted = new (AsciiSet, CharacterClasses)[sets.Count];
        var count = 0;
        foreach (var (kinds, characters) in sets)
        {
            sorted[count++] = (new AsciiSet(characters), (CharacterClasses)kinds);
        }

        return sorted;
    }
}
