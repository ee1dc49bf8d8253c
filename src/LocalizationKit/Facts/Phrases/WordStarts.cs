using System.Runtime.CompilerServices;

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

    private const int BitCount = 17;
    private const int PairBits = 13;
    private const int TwoBit = 1 << 1;
    private const int ThreeBit = 1 << 2;
    private const int FourBit = 1 << 3;

    private readonly ulong[] _filter = new ulong[(1 << BitCount) / 64];
    private readonly ulong[] _ones = new ulong[(char.MaxValue + 1) / 64];
    private readonly byte[] _pairs = new byte[1 << PairBits];

    /// <summary>Initializes a filter.</summary>
    /// <param name="forms">The words and phrases.</param>
    public WordStarts(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            Add(Pack(form), Math.Min(form.Length, Depth));
        }
    }

    /// <summary>Returns whether a word of the set may begin at a place.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int start) => Lengths(Pack(text[start..])) != 0;

    /// <summary>Returns how long the words of the set are that may begin with four characters: the bits of <see cref="LengthBit"/>.</summary>
    /// <param name="packed">The characters, see <see cref="Pack"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lengths(ulong packed)
    {
        int lengths = _pairs[PairOf(packed)];
        var one = (int)(_ones[(ushort)packed >> 6] >> (int)(packed & 63)) & 1;
        return lengths == 0 ? one : one | Confirm(packed, lengths);
    }

    /// <summary>Returns the bit for words of a length; those of four and more characters have one in common.</summary>
    public static int LengthBit(int length) => 1 << (length - 1);

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Last(char folded) => (ulong)folded << (BitsPerCharacter * (Depth - 1));

    /// <summary>Returns the first characters of four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ulong packed, int length) => packed & (ulong.MaxValue >> (BitsPerCharacter * (Depth - length)));

    // Of the lengths that begin with two characters those whose first four are known.
    private int Confirm(ulong packed, int lengths)
    {
        var found = (lengths & FourBit) != 0 && Has(packed, Depth) ? FourBit : 0;
        found |= (lengths & ThreeBit) != 0 && Has(First(packed, 3), 3) ? ThreeBit : 0;
        return found | ((lengths & TwoBit) != 0 && Has(First(packed, 2), 2) ? TwoBit : 0);
    }

    private void Add(ulong packed, int length)
    {
        if (length == 1)
        {
            _ones[packed >> 6] |= 1UL << (int)(packed & 63);
            return;
        }

        var bit = Bit(packed, length);
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        _pairs[PairOf(packed)] |= (byte)LengthBit(length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(ulong packed, int length)
    {
        var bit = Bit(packed, length);
        return (_filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PairOf(ulong packed) => ((uint)packed * 0x9E3779B1u) >> (32 - PairBits);

    // The length takes part, so that a short word says nothing of longer ones.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bit(ulong packed, int length) => (uint)(((packed + (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - BitCount));
}
