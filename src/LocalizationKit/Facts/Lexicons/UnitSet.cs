namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds the different units of a text. Most questions are answered no, so a bit per hash answers first. One thread at a time.</summary>
internal sealed class UnitSet
{
    private const int Bits = 1 << 14;
    private readonly ulong[] _bits = new ulong[Bits / 64];
    private readonly HashSet<uint> _keys = [];

    /// <summary>Gets the number of different units.</summary>
    public int Count => _keys.Count;

    /// <summary>Takes the units of a text in place of what was there.</summary>
    public void Fill(List<TextUnit> units)
    {
        Array.Clear(_bits);
        _keys.Clear();
        foreach (var unit in units)
        {
            _bits[(unit.Key & (Bits - 1)) >> 6] |= 1UL << (int)(unit.Key & 63);
            _keys.Add(unit.Key);
        }
    }

    /// <summary>Returns whether a unit is there.</summary>
    public bool Contains(uint key) => (_bits[(key & (Bits - 1)) >> 6] & (1UL << (int)(key & 63))) != 0 && _keys.Contains(key);
}
