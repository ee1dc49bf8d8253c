namespace LocalizationKit.Facts.Phrases;

/// <summary>Tells at a glance that none of a set of words can begin at a place. Immutable and safe to share.</summary>
/// <remarks>
/// The first two characters tell how long the words are that begin with them, a filter of bits whether the first four are known; letter case is folded.
/// It may say yes where there is nothing, never no where there is something.
/// </remarks>
internal sealed class WordStarts
{
    /// <summary>How many characters of a word are looked at.</summary>
    public const int Depth = 4;

    /// <summary>How many bits of a packed number a character has.</summary>
    public const int BitsPerCharacter = 16;

    private const ulong FirstOne = 0xFFFF;
    private const ulong FirstTwo = 0xFFFF_FFFF;
    private const ulong FirstThree = 0xFFFF_FFFF_FFFF;
    private const int BitCount = 17;
    private const int PairBits = 13;
    private const byte HasTwo = 1;
    private const byte HasThree = 2;
    private const byte HasFour = 4;

    private readonly ulong[] _filter = new ulong[(1 << BitCount) / 64];
    private readonly byte[] _pairs = new byte[1 << PairBits];
    private bool _hasOne;

    /// <summary>Initializes a filter.</summary>
    /// <param name="forms">The words and phrases.</param>
    public WordStarts(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            Add(Pack(form), form.Length);
        }
    }

    /// <summary>Returns whether a word of the set may begin at a place.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int start) => MayMatch(Pack(text[start..]));

    /// <summary>Returns whether a word of the set may begin with four characters.</summary>
    /// <param name="packed">The characters, see <see cref="Pack"/>.</param>
    public bool MayMatch(ulong packed)
    {
        var lengths = _pairs[PairOf(packed)];
        return (lengths != 0 && MayMatch(packed, lengths)) || (_hasOne && Has(packed & FirstOne, 1));
    }

    /// <summary>Levels the first four characters of a text and packs them into one number, the first of them lowest; behind a shorter text stand zeros.</summary>
    public static ulong Pack(ReadOnlySpan<char> text)
    {
        ulong packed = 0;
        for (var i = Math.Min(text.Length, Depth) - 1; i >= 0; i--)
        {
            packed = (packed << BitsPerCharacter) | PhraseFold.Of(text[i]);
        }

        return packed;
    }

    /// <summary>Returns a character packed as the last of four.</summary>
    public static ulong Last(char folded) => (ulong)folded << (BitsPerCharacter * (Depth - 1));

    /// <summary>Returns the first characters of four.</summary>
    public static ulong First(ulong packed, int length) => packed & (ulong.MaxValue >> (BitsPerCharacter * (Depth - length)));

    // At most of the places that pass there is indeed a word of one of these lengths.
    private bool MayMatch(ulong packed, byte lengths) =>
        ((lengths & HasFour) != 0 && Has(packed, Depth))
        || ((lengths & HasThree) != 0 && Has(packed & FirstThree, 3))
        || ((lengths & HasTwo) != 0 && Has(packed & FirstTwo, 2));

    private void Add(ulong packed, int length)
    {
        var bit = Bit(packed, Math.Min(length, Depth));
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        _hasOne |= length == 1;
        if (length > 1)
        {
            _pairs[PairOf(packed)] |= length switch
            {
                2 => HasTwo,
                3 => HasThree,
                _ => HasFour,
            };
        }
    }

    private bool Has(ulong packed, int length)
    {
        var bit = Bit(packed, length);
        return (_filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    private static uint PairOf(ulong packed) => ((uint)packed * 0x9E3779B1u) >> (32 - PairBits);

    // The length takes part, so that a short word says nothing of longer ones.
    private static uint Bit(ulong packed, int length) => (uint)(((packed + (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - BitCount));
}
