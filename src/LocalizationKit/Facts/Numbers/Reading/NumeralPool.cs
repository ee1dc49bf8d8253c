namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds numbers that are used again for the next text, for none outlives the reading of its text. One thread at a time.</summary>
internal sealed class NumeralPool
{
    private const int MostKept = 64;

    private readonly List<Numeral> _numerals = [];
    private int _used;

    /// <summary>Takes a number written with digits.</summary>
    public Numeral Take(int start, int end, decimal value)
    {
        if (_used == _numerals.Count)
        {
            if (_used == MostKept)
            {
                return new Numeral(start, end, value);
            }

            _numerals.Add(new Numeral(start, end, value));
        }

        var numeral = _numerals[_used++];
        numeral.Reset(start, end, value);
        return numeral;
    }

    /// <summary>Takes all numbers back.</summary>
    public void Clear() => _used = 0;
}
