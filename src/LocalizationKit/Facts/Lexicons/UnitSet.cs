using System.Numerics;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds the different units of a text. One thread at a time.</summary>
internal sealed class UnitSet
{
    private const int FirstSize = 512;

    // A unit below the number of the text it was put in for: what an earlier text left behind counts as empty, so nothing is ever cleared.
    private ulong[] _slots = new ulong[FirstSize];
    private uint _text;

    /// <summary>Gets the number of different units.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the units of a text in place of what was there.</summary>
    public void Fill(List<TextUnit> units)
    {
        Count = 0;
        Begin(units.Count);
        var slots = _slots;
        foreach (var unit in units)
        {
            var wanted = Entry(unit.Key);
            var slot = unit.Key & (uint)(slots.Length - 1);
            while (IsTaken(slots[slot]) && slots[slot] != wanted)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            Count += slots[slot] == wanted ? 0 : 1;
            slots[slot] = wanted;
        }
    }

    /// <summary>Returns whether a unit is there.</summary>
    public bool Contains(uint key)
    {
        var slots = _slots;
        var wanted = Entry(key);
        var slot = key & (uint)(slots.Length - 1);
        while (IsTaken(slots[slot]))
        {
            if (slots[slot] == wanted)
            {
                return true;
            }

            slot = (slot + 1) & (uint)(slots.Length - 1);
        }

        return false;
    }

    private void Begin(int units)
    {
        if (2 * units > _slots.Length)
        {
            _slots = new ulong[BitOperations.RoundUpToPowerOf2(2 * (uint)units)];
            _text = 0;
        }

        if (++_text == 0)
        {
            Array.Clear(_slots);
            _text = 1;
        }
    }

    private ulong Entry(uint key) => ((ulong)_text << 32) | key;

    private bool IsTaken(ulong entry) => entry >> 32 == _text;
}
