namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a set of UTF-16 code units, one bit each, by blocks: a set of few letters stays small.</summary>
internal sealed class LetterSet
{
    private const int BlockBits = 8;
    private static readonly ulong[] Empty = new ulong[(1 << BlockBits) / 64];
    private readonly ulong[][] _blocks = Blocks();

    /// <summary>Adds a letter.</summary>
    public void Add(char letter)
    {
        ref var block = ref _blocks[letter >> BlockBits];
        if (ReferenceEquals(block, Empty))
        {
            block = new ulong[Empty.Length];
        }

        block[(letter >> 6) & (Empty.Length - 1)] |= 1UL << (letter & 63);
    }

    /// <summary>Returns whether the set has a letter.</summary>
    public bool Contains(char letter) => (_blocks[letter >> BlockBits][(letter >> 6) & 3] >> (letter & 63) & 1) != 0;

    private static ulong[][] Blocks()
    {
        var blocks = new ulong[1 << BlockBits][];
        Array.Fill(blocks, Empty);
        return blocks;
    }
}
