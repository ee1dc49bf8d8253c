using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    private const int BitsPerCharacter = 16;
    private const int BitCount = 17;
    private const int PairBits = 13;

    // The bits of words that may begin inside another word stand behind those of all.
    private const int InnerBits = 4;
    private const int AllBits = (1 << InnerBits) - 1;
    private const int InnerOnes = (char.MaxValue + 1) / 64;

    private readonly ulong[] _filter = new ulong[(1 << BitCount) / 64];
    private readonly ulong[] _ones = new ulong[2 * InnerOnes];
    private readonly byte[] _pairs = new byte[1 << PairBits];

    /// <summary>Initializes a filter of words that begin where words begin.</summary>
    /// <param name="forms">The words and phrases.</param>
    public WordStarts(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            Add(Pack(form), form.Length, isInner: false);
        }
    }

    /// <summary>Initializes a filter.</summary>
    /// <param name="phrases">The words and phrases, of which some may begin inside another word.</param>
    public WordStarts(PhraseList phrases)
    {
        foreach (var phrase in phrases)
        {
            Add(phrase.Packed, phrase.Letters.Length, phrase.IsInner);
        }
    }

    /// <summary>Returns whether a word of the set may begin at a place.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int start) => Lengths(Pack(text[start..]), 0) != 0;

    /// <summary>Returns whether a word of the set may begin with two characters.</summary>
    /// <param name="first">The first, levelled by <see cref="PhraseFold"/>.</param>
    /// <param name="second">The second, likewise.</param>
    /// <param name="inner">1 inside another word, otherwise 0; a number, for a branch here would be guessed wrong at every other word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMatch(char first, char second, int inner) =>
        (((_pairs[PairOf(first | ((uint)second << BitsPerCharacter))] >> (inner * InnerBits)) & AllBits) | One(first, inner)) != 0;

    /// <summary>Returns how long the words of the set are that may begin with four characters: the bits of <see cref="LengthBit"/>.</summary>
    /// <param name="packed">The characters, see <see cref="Pack"/>.</param>
    /// <param name="inner">1 inside another word, otherwise 0.</param>
    public int Lengths(ulong packed, int inner)
    {
        var lengths = _pairs[PairOf((uint)packed)] >> (inner * InnerBits);

        // All three are looked up: which of them are needed changes from place to place and would be guessed wrong.
        var known = (Has(packed, 4) << 3) | (Has(First(packed, 3), 3) << 2) | (Has(First(packed, 2), 2) << 1);
        return One((char)packed, inner) | (lengths & known);
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

    /// <summary>Packs the first four characters of a text that is levelled already.</summary>
    public static ulong PackLevelled(ReadOnlySpan<char> levelled) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(levelled[..Depth]));

    /// <summary>Packs the first four characters of a text that is levelled already; behind a shorter text stand zeros.</summary>
    public static ulong PackLevelledStart(ReadOnlySpan<char> levelled)
    {
        if (levelled.Length >= Depth)
        {
            return PackLevelled(levelled);
        }

        ulong packed = 0;
        for (var i = levelled.Length - 1; i >= 0; i--)
        {
            packed = (packed << BitsPerCharacter) | levelled[i];
        }

        return packed;
    }

    /// <summary>Returns the first characters of four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ulong packed, int length) => packed & (ulong.MaxValue >> (BitsPerCharacter * (Depth - length)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int One(char first, int inner) => (int)(_ones[(first >> 6) + (inner * InnerOnes)] >> (first & 63)) & 1;

    private void Add(ulong packed, int letters, bool isInner)
    {
        var length = Math.Min(letters, Depth);
        if (length == 1)
        {
            var one = 1UL << (int)(packed & 63);
            _ones[packed >> 6] |= one;
            _ones[(int)(packed >> 6) + InnerOnes] |= isInner ? one : 0;
            return;
        }

        var bit = Bit(packed, length);
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        _pairs[PairOf((uint)packed)] |= (byte)(LengthBit(length) * (isInner ? 1 + (1 << InnerBits) : 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Has(ulong packed, int length)
    {
        var bit = Bit(packed, length);
        return (int)(_filter[bit >> 6] >> (int)(bit & 63)) & 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PairOf(uint pair) => (pair * 0x9E3779B1u) >> (32 - PairBits);

    // The length takes part, so that a short word says nothing of longer ones.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bit(ulong packed, int length) => (uint)(((packed + (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - BitCount));
}
