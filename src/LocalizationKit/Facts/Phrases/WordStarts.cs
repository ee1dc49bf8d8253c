namespace LocalizationKit.Facts.Phrases;

/// <summary>Tells at a glance that none of a set of words can begin at a place. Immutable and safe to share.</summary>
/// <remarks>A filter of bits over the first four characters, letter case folded; it may say yes where there is nothing, never no where there is something.</remarks>
internal sealed class WordStarts
{
    private const int Depth = 4;
    private const int BitCount = 15;
    private const int Bits = 1 << BitCount;

    private readonly ulong[] _filter = new ulong[Bits / 64];

    /// <summary>Initializes a filter.</summary>
    /// <param name="forms">The words and phrases.</param>
    public WordStarts(IEnumerable<string> forms)
    {
        foreach (var form in forms)
        {
            var depth = Math.Min(form.Length, Depth);
            uint hash = 0;
            for (var i = 0; i < depth; i++)
            {
                hash = Step(hash, form[i]);
            }

            var bit = Bit(hash, depth);
            _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>Returns whether a word of the set may begin at a place.</summary>
    public bool MayMatch(ReadOnlySpan<char> text, int start)
    {
        uint hash = 0;
        var depth = Math.Min(text.Length - start, Depth);
        for (var i = 1; i <= depth; i++)
        {
            hash = Step(hash, text[start + i - 1]);
            var bit = Bit(hash, i);
            if ((_filter[bit >> 6] & (1UL << (int)(bit & 63))) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static uint Step(uint hash, char c) => (hash ^ PhraseFold.Of(c)) * 0x01000193u;

    // The depth takes part, so that a short word says nothing of longer ones.
    private static uint Bit(uint hash, int depth) => ((hash + (uint)depth) * 2654435761) >> (32 - BitCount);
}
