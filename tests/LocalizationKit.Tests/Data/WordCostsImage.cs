using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using LocalizationKit.Data;
using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Tests.Data;

/// <summary>Lays a dictionary out as the table that <see cref="WordCosts"/> uses.</summary>
internal static class WordCostsImage
{
    // Two of three slots are taken.
    private const int SlotsPerTwoWords = 3;

    /// <summary>Lays a dictionary out: a frequency in bits, a first character, and what may follow it; <c>-</c> for nothing.</summary>
    /// <param name="table">The dictionary.</param>
    /// <param name="totalBits">The bits from which a frequency is taken off.</param>
    /// <returns>The slots, eight bytes each.</returns>
    public static byte[] Of(ReadOnlySpan<byte> table, int totalBits)
    {
        var words = new List<ulong>();
        foreach (var line in new TableBytes(table))
        {
            Read(Encoding.UTF8.GetString(line).Split('\t'), totalBits, words);
        }

        var slots = new ulong[words.Count / 2 * SlotsPerTwoWords];
        foreach (var word in words)
        {
            Put(slots, word);
        }

        var image = new byte[slots.Length * sizeof(ulong)];
        for (var i = 0; i < slots.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(i * sizeof(ulong)), slots[i]);
        }

        return image;
    }

    private static void Read(string[] cells, int totalBits, List<ulong> words)
    {
        var cost = (ulong)(totalBits - int.Parse(cells[0], CultureInfo.InvariantCulture)) << WordCosts.CostShift;
        foreach (var rest in cells[2].Split(' '))
        {
            words.Add(cost | Pack(rest == "-" ? cells[1] : cells[1] + rest));
        }
    }

    private static ulong Pack(string letters)
    {
        ulong word = 0;
        foreach (var c in letters)
        {
            word = (word << 16) | c;
        }

        return word;
    }

    // A word that comes twice costs what it costs the last time.
    private static void Put(ulong[] slots, ulong entry)
    {
        const ulong Mask = (1UL << WordCosts.CostShift) - 1;
        var slot = WordCosts.PlaceOf(entry & Mask, slots.Length);
        while (slots[slot] != 0 && (slots[slot] & Mask) != (entry & Mask))
        {
            slot = slot + 1 == slots.Length ? 0 : slot + 1;
        }

        slots[slot] = entry;
    }
}
