namespace LocalizationKit.Facts.Characters;

/// <summary>Holds a set of UTF-16 code units, one bit each, for sets that are asked at every character. Once filled, safe to share.</summary>
internal sealed class CharacterSet
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / BitsPerWord];

    /// <summary>Returns whether the set has a character.</summary>
    public bool Contains(char c) => ((_bits[c / BitsPerWord] >> (c % BitsPerWord)) & 1) != 0;

    /// <summary>Adds a character.</summary>
    public void Add(char c) => _bits[c / BitsPerWord] |= 1UL << (c % BitsPerWord);

    /// <summary>Adds characters.</summary>
    public void Add(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            Add(c);
        }
    }

    /// <summary>Adds all characters of another set.</summary>
    public void Add(CharacterSet other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>Adds the first halves of all characters beyond the basic plane.</summary>
    public void AddHighSurrogates() => Array.Fill(_bits, ulong.MaxValue, '\uD800' / BitsPerWord, ('\uDC00' - '\uD800') / BitsPerWord);
}
