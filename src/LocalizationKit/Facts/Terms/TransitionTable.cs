namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the edges of a trie: state and letter give the next state. Open addressing, at most half full.</summary>
internal sealed class TransitionTable
{
    // Key 0 marks a free slot: state 0 has no edge by the letter 0, because folding drops that letter.
    private (long Key, int Target)[] _slots;
    private int _mask;
    private int _count;

    public TransitionTable(int expected)
    {
        var size = 16;
        while (size < expected * 2)
        {
            size *= 2;
        }

        _slots = new (long, int)[size];
        _mask = size - 1;
    }

    /// <summary>Returns the next state; -1 when there is none.</summary>
    public int Find(int state, char letter)
    {
        var key = Key(state, letter);
        var slot = Slot(key);
        var slots = _slots;
        while (true)
        {
            ref readonly var edge = ref slots[slot];
            if (edge.Key == key)
            {
                return edge.Target;
            }

            if (edge.Key == 0)
            {
                return -1;
            }

            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int state, char letter, int target)
    {
        if (++_count * 2 > _slots.Length)
        {
            Grow();
        }

        Put(Key(state, letter), target);
    }


    private static long Key(int state, char letter) => ((long)state << 16) | letter;

    private int Slot(long key) => (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> 33) & _mask;

    private void Put(long key, int target)
    {
        var slot = Slot(key);
        while (_slots[slot].Key != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = (key, target);
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new (long, int)[slots.Length * 2];
        _mask = _slots.Length - 1;
        foreach (var (key, target) in slots)
        {
            if (key != 0)
            {
                Put(key, target);
            }
        }
    }
}
