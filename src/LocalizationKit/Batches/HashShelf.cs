namespace LocalizationKit.Batches;

/// <summary>Holds a share of what a <see cref="HashShelves{TValue}"/> remembers: hashes and a value beside each, in open addressing.</summary>
/// <remarks>Grows by a quarter, so that it stays four fifths full on average.</remarks>
/// <typeparam name="TValue">What is remembered.</typeparam>
internal sealed class HashShelf<TValue>
    where TValue : struct
{
    private const int FullTenths = 9;

    // 0 marks an empty place.
    private ulong[] _hashes;
    private TValue[] _values;
    private int _count;

    /// <summary>Initializes a shelf.</summary>
    /// <param name="capacity">How many places it has at first.</param>
    public HashShelf(int capacity)
    {
        _hashes = new ulong[capacity];
        _values = new TValue[capacity];
    }

    /// <summary>Looks a hash up.</summary>
    /// <param name="hash">The hash; not 0.</param>
    /// <param name="value">What was remembered.</param>
    /// <returns>Whether there is something.</returns>
    public bool TryGet(ulong hash, out TValue value)
    {
        var place = PlaceOf(hash, _hashes);
        value = _values[place];
        return _hashes[place] == hash;
    }

    /// <summary>Remembers a value for a hash that has none.</summary>
    /// <param name="hash">The hash; not 0.</param>
    /// <param name="value">The value.</param>
    public void Add(ulong hash, TValue value)
    {
        if ((_count + 1) * 10L > _hashes.Length * (long)FullTenths)
        {
            Grow();
        }

        var place = PlaceOf(hash, _hashes);
        (_hashes[place], _values[place]) = (hash, value);
        _count++;
    }

    private void Grow()
    {
        var hashes = new ulong[_hashes.Length + (_hashes.Length / 4) + 1];
        var values = new TValue[hashes.Length];
        for (var i = 0; i < _hashes.Length; i++)
        {
            if (_hashes[i] != 0)
            {
                var place = PlaceOf(_hashes[i], hashes);
                (hashes[place], values[place]) = (_hashes[i], _values[i]);
            }
        }

        (_hashes, _values) = (hashes, values);
    }

    // Where a hash stands, or the empty place where it belongs. The lower half of the hash names the place; the upper bits named the shelf.
    private static int PlaceOf(ulong hash, ulong[] hashes)
    {
        var place = (int)((ulong)(uint)hash * (ulong)hashes.Length >> 32);
        while (hashes[place] != 0 && hashes[place] != hash)
        {
            place = place + 1 == hashes.Length ? 0 : place + 1;
        }

        return place;
    }
}
