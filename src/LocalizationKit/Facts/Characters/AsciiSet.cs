using System.Runtime.Intrinsics;

namespace LocalizationKit.Facts.Characters;

/// <summary>Holds a set of ASCII characters as 128 bits. Immutable.</summary>
internal readonly struct AsciiSet
{
    /// <summary>The number of ASCII characters.</summary>
    public const int Size = 128;

    private readonly ulong _low;
    private readonly ulong _high;

    /// <summary>Initializes a set.</summary>
    /// <param name="characters">Its characters, all of them ASCII.</param>
    public AsciiSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(c, '\u007F');
            _low |= c < 64 ? 1UL << c : 0;
            _high |= c < 64 ? 0 : 1UL << (c - 64);
        }
    }

    private AsciiSet(ulong low, ulong high)
    {
        _low = low;
        _high = high;
    }

    /// <summary>Returns the set of the characters whose bytes have their highest bit set.</summary>
    public static AsciiSet Of(ReadOnlySpan<byte> seen) => new(Bits(seen[..(Size / 2)]), Bits(seen[(Size / 2)..Size]));

    /// <summary>Returns whether two sets share a character.</summary>
    public bool Overlaps(AsciiSet other) => ((_low & other._low) | (_high & other._high)) != 0;

    private static ulong Bits(ReadOnlySpan<byte> seen) =>
        Vector256.Create(seen).ExtractMostSignificantBits() | ((ulong)Vector256.Create(seen[Vector256<byte>.Count..]).ExtractMostSignificantBits() << Vector256<byte>.Count);

    /// <summary>Returns whether a character, which is ASCII, is in the set.</summary>
    public bool Contains(char c) => (((c < 64 ? _low : _high) >> (c & 63)) & 1) != 0;
}
