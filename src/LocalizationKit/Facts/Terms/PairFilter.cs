using System.Numerics;

namespace LocalizationKit.Facts.Terms;

/// <summary>Says of two letters whether patterns may begin with them: one bit per hash, about eight bits per pair, so that nearly all of a text is passed by.</summary>
internal sealed class PairFilter
{
    private const int BitsPerPair = 8;
    private const uint FewestBits = 1 << 14;
    private const uint MostBits = 1u << 31;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>Initializes a filter that lets nothing through.</summary>
    /// <param name="pairs">About how many pairs will be added.</param>
    public PairFilter(int pairs)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)pairs * BitsPerPair, FewestBits, MostBits));
        _bits = new ulong[bits / 64];
        _shift = 32 - BitOperations.Log2(bits);
    }

    /// <summary>Adds a pair.</summary>
    public void Add(char first, char second)
    {
        var bit = BitOf(first, second);
        _bits[bit >> 6] |= 1UL << (int)(bit & 63);
    }

    /// <summary>Returns whether a pair may have been added; false for certain.</summary>
    public bool MayHave(char first, char second)
    {
        var bit = BitOf(first, second);
        return ((_bits[bit >> 6] >> (int)(bit & 63)) & 1) != 0;
    }

    // The upper bits of a product depend on all bits of both letters.
    private uint BitOf(char first, char second) => ((((uint)first << 16) | second) * 0x9E3779B1u) >> _shift;
}
