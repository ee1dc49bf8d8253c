namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the edges of a trie: state and letter give the next state. Open addressing, at most half full.</summary>
internal sealed class TransitionTable
{
    // Key 0 marks a free slot: state 0 has no edge by the letter 0, because folding drops that letter.
    private long[] _keys;
    private int[] _targets;
    private int _mask;
    private int _count;

    public TransitionTable(int expected)
    {
        var size = 16;
        while (size < expected * 2)
        {
            size *= 2;
        }

        _keys = new long[size];
        _targets = new int[size];
        _mask = size - 1;
    }

    /// <summary>Returns the next state; -1 when there is none.</summary>
    public int Find(int state, char letter)
    {
        var key = Key(state, letter);
        var slot = Slot(key);
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return _targets[slot];
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    /// <summary>Adds an edge that is not there yet.</summary>
    public void Add(int state, char letter, int target)
    {
        if (++_count * 2 > _keys.Length)
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
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & _mask;
        }

        _keys[slot] = key;
        _targets[slot] = target;
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        _keys = new long[keys.Length * 2];
        _targets = new int[keys.Length * 2];
        _mask = _keys.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], targets[i]);
            }
        }
    }
}
