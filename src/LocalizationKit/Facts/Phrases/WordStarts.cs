namespace LocalizationKit.Facts.Phrases;

/// <summary>Tells at a glance that none of a set of words can begin at a place. Immutable and safe to share.</summary>
/// <remarks>A filter of bits over the first four characters, letter case folded; it may say yes where there is nothing, never no where there is something.</remarks>
internal sealed class WordStarts
{
    private const int Depth = 4;
    private const ulong FirstOne = 0xFFFF;
    private const ulong FirstTwo = 0xFFFF_FFFF;
    private const ulong FirstThree = 0xFFFF_FFFF_FFFF;
    private const int BitCount = 17;

    private readonly ulong[] _filter = new ulong[(1 << BitCount) / 64];
    private readonly bool[] _lengths = new bool[Depth + 1];

    /// <summary>Initializes a filter.</summary>
    /// <param name="forms">The words and phrases.</param>
    public WordStarts(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            var depth = Math.Min(form.Length, Depth);
            var bit = Bit(Pack(form, depth), depth);
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
            _lengths[depth] = true;
        }
    }

    /// <summary>Returns whether a word of the set may begin at a place.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var packed = Pack(rest, Math.Min(rest.Length, Depth));
        return (rest.Length >= Depth && Has(packed, Depth))
            || (_lengths[3] && rest.Length >= 3 && Has(packed & FirstThree, 3))
            || (_lengths[2] && rest.Length >= 2 && Has(packed & FirstTwo, 2))
            || (_lengths[1] && rest.Length >= 1 && Has(packed & FirstOne, 1));
    }

    private static ulong Pack(ReadOnlySpan<char> text, int length)
    {
        ulong packed = 0;
        for (var i = 0; i < length; i++)
        {
            packed |= (ulong)PhraseFold.Of(text[i]) << (16 * i);
        }

        return packed;
    }

    private bool Has(ulong packed, int length)
    {
        var bit = Bit(packed, length);
        return (_filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    // The length takes part, so that a short word says nothing of longer ones.
    private static uint Bit(ulong packed, int length) => (uint)(((packed + (ulong)length) * 0x9E3779B97F4A7C15) >> (64 - BitCount));
}
