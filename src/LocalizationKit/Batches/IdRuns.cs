namespace LocalizationKit.Batches;

/// <summary>Remembers ids that count up (SKU-0001, SKU-0002 …), a whole run of them in a few bytes. Not safe for several threads.</summary>
/// <remarks>Shops number their products, and exports keep the order. What does not count up is left to others; so is what would make too many runs.</remarks>
internal sealed class IdRuns
{
    // Fewer in a row take less memory one by one.
    private const int Least = 8;
    private const int MostRuns = 1 << 12;
    private const int MostDigits = 18;

    private readonly Dictionary<string, List<IdRun>> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IdRun>>.AlternateLookup<ReadOnlySpan<char>> _byPrefix;
    private string _prefix = "";
    private IdRun _latest;
    private List<IdRun>? _owner;
    private int _place;
    private int _count;

    /// <summary>Initializes a memory without ids.</summary>
    public IdRuns() => _byPrefix = _runs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks an id up.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Its line; 0 when it is in no run.</returns>
    public long Find(string id)
    {
        if (_count == 0)
        {
            return 0;
        }

        var digits = DigitsOf(id);
        if (digits == 0 || !TryRuns(id.AsSpan(0, id.Length - digits), out var runs))
        {
            return 0;
        }

        var number = NumberOf(id, digits);
        var place = PlaceOf(runs, digits, number) - 1;
        return place >= 0 && runs[place].Has(digits, number) ? runs[place].LineOf(number) : 0;
    }

    /// <summary>Adds an id when it goes on with a run.</summary>
    /// <param name="id">The id; in no run yet.</param>
    /// <param name="line">Its line.</param>
    /// <returns>Whether it is remembered here.</returns>
    public bool TryAdd(string id, long line)
    {
        var digits = DigitsOf(id);
        if (digits == 0)
        {
            return false;
        }

        var prefix = id.AsSpan(0, id.Length - digits);
        var number = NumberOf(id, digits);
        if (!prefix.SequenceEqual(_prefix))
        {
            Begin(prefix.ToString(), digits, number, line);
            return false;
        }

        if (_latest.Count == 1)
        {
            _latest = _latest with { Step = line - _latest.Line };
        }

        if (!_latest.IsNext(digits, number, line))
        {
            Begin(_prefix, digits, number, line);
            return false;
        }

        return GoOn(number, line);
    }

    private static int DigitsOf(string id)
    {
        var start = id.Length;
        while (start > 0 && id.Length - start < MostDigits && char.IsAsciiDigit(id[start - 1]))
        {
            start--;
        }

        return id.Length - start;
    }

    private static long NumberOf(string id, int digits)
    {
        long number = 0;
        for (var i = id.Length - digits; i < id.Length; i++)
        {
            number = (number * 10) + (id[i] - '0');
        }

        return number;
    }

    private bool TryRuns(ReadOnlySpan<char> prefix, out List<IdRun> runs)
    {
        if (_owner is not null && prefix.SequenceEqual(_prefix))
        {
            runs = _owner;
            return true;
        }

        return _byPrefix.TryGetValue(prefix, out runs!);
    }

    // How many runs begin at or before a number.
    private static int PlaceOf(List<IdRun> runs, int digits, long number)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs[middle].IsUpTo(digits, number) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Begin(string prefix, int digits, long number, long line)
    {
        _prefix = prefix;
        _latest = new IdRun(digits, number, line, 0, 1);
        _owner = null;
    }

    // The first ids of a row are remembered elsewhere; a run begins with the one that proves the row.
    private bool GoOn(long number, long line)
    {
        _latest = _latest with { Count = _latest.Count + 1 };
        if (_owner is not null)
        {
            _owner[_place] = _owner[_place] with { Count = _owner[_place].Count + 1 };
            return true;
        }

        if (_latest.Count < Least || _count == MostRuns)
        {
            return false;
        }

        if (!_runs.TryGetValue(_prefix, out _owner))
        {
            _runs[_prefix] = _owner = [];
        }

        _place = PlaceOf(_owner, _latest.Digits, number);
        _owner.Insert(_place, new IdRun(_latest.Digits, number, line, _latest.Step, 1));
        _count++;
        return true;
    }
}
