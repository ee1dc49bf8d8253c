using System.Globalization;
using System.Numerics;
using System.Text;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds what each word of a dictionary costs, by the letters of the word; a table of numbers, for one is asked for at every character. Immutable and safe to share.</summary>
internal sealed class WordCosts
{
    private const int FirstSize = 1 << 17;
    private const int LongestOnStack = 512;

    // A word has at most three letters, 48 bits; its cost stands above them.
    private const int CostShift = 48;
    private const ulong WordMask = (1UL << CostShift) - 1;

    private ulong[] _slots = new ulong[FirstSize];
    private int _count;

    private WordCosts()
    {
    }

    /// <summary>Reads a dictionary: a frequency in bits, a first character, and what may follow it; <c>-</c> for nothing.</summary>
    /// <param name="name">The table.</param>
    /// <param name="totalBits">The bits from which a frequency is taken off.</param>
    /// <returns>The costs.</returns>
    public static WordCosts Load(string name, int totalBits)
    {
        var costs = new WordCosts();
        foreach (var line in EmbeddedData.Lines(name))
        {
            costs.Read(line, totalBits);
        }

        return costs;
    }

    // Twenty thousand rows are too many to be made texts of.
    private void Read(ReadOnlySpan<byte> line, int totalBits)
    {
        Span<char> letters = line.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[line.Length];
        ReadOnlySpan<char> row = letters[..Encoding.UTF8.GetChars(line, letters)];
        var tab = row.IndexOf('\t');
        var cost = (byte)(totalBits - int.Parse(row[..tab], CultureInfo.InvariantCulture));
        row = row[(tab + 1)..];
        tab = row.IndexOf('\t');
        var first = Append(0, row[..tab]);
        row = row[(tab + 1)..];
        while (true)
        {
            var blank = row.IndexOf(' ');
            var rest = blank < 0 ? row : row[..blank];
            Put(rest is "-" ? first : Append(first, rest), cost);
            if (blank < 0)
            {
                return;
            }

            row = row[(blank + 1)..];
        }
    }

    /// <summary>Returns the cost of a word; -1 when the dictionary does not have it.</summary>
    /// <param name="word">The letters, the last one lowest, sixteen bits each.</param>
    public int Of(ulong word)
    {
        for (var slot = SlotOf(word); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if ((_slots[slot] & WordMask) == word)
            {
                return (int)(_slots[slot] >> CostShift);
            }
        }

        return -1;
    }

    private static ulong Append(ulong word, ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            word = (word << 16) | c;
        }

        return word;
    }

    private int SlotOf(ulong word) => (int)((word * 0x9E3779B97F4A7C15UL) >> 32) & (_slots.Length - 1);

    private void Put(ulong word, byte cost)
    {
        if (2 * ++_count > _slots.Length)
        {
            Grow();
        }

        var slot = SlotOf(word);
        while (_slots[slot] != 0 && (_slots[slot] & WordMask) != word)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = word | ((ulong)cost << CostShift);
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)old.Length + 1)];
        _count = 1;
        foreach (var entry in old)
        {
            if (entry != 0)
            {
                Put(entry & WordMask, (byte)(entry >> CostShift));
            }
        }
    }
}
