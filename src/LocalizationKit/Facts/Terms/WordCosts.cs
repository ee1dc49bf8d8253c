using System.Buffers.Binary;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds what each word of a dictionary costs, by the letters of the word. Immutable and safe to share.</summary>
/// <remarks>The table is laid out beforehand (<c>eng/tables.sh</c>) and used where it lies in the program: a run touches only the pages of the words it asks for.</remarks>
/// <param name="image">The table; its memory must stay.</param>
/// <param name="slots">How many words it has room for.</param>
internal sealed unsafe class WordCosts(byte* image, int slots)
{
    /// <summary>The bits of a word in a slot: it has at most three letters, sixteen bits each. Its cost stands above them.</summary>
    public const int CostShift = 48;

    private const ulong WordMask = (1UL << CostShift) - 1;

    /// <summary>Returns the cost of a word; -1 when the dictionary does not have it.</summary>
    /// <param name="word">The letters, the last one lowest, sixteen bits each.</param>
    public int Of(ulong word)
    {
        for (var slot = PlaceOf(word, slots); ; slot = slot + 1 == slots ? 0 : slot + 1)
        {
            var entry = BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(image + ((long)slot * sizeof(ulong)), sizeof(ulong)));
            if (entry == 0)
            {
                return -1;
            }

            if ((entry & WordMask) == word)
            {
                return (int)(entry >> CostShift);
            }
        }
    }

    /// <summary>Returns where a word belongs.</summary>
    /// <param name="word">The word.</param>
    /// <param name="slots">How many slots there are.</param>
    public static int PlaceOf(ulong word, int slots) => (int)((((word * 0x9E3779B97F4A7C15UL) >> 32) * (ulong)slots) >> 32);
}
