namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds how probable each unit of one language is the translation of a unit of another. Immutable.</summary>
internal sealed class BilingualLexicon
{
    private readonly ulong[] _keys;
    private readonly byte[] _logs;
    private readonly uint[] _known;
    private readonly byte[] _weights;

    // For each beginning of a unit, where the known units and the pairs begin that have it: what is left to search is a handful.
    private readonly int[] _knownStarts;
    private readonly int[] _pairStarts;
    private readonly int _shift;
    private readonly float[] _probabilities = new float[byte.MaxValue + 1];

    /// <summary>How many steps of a stored logarithm make one.</summary>
    public const float Scale = 24;

    /// <summary>Initializes a lexicon.</summary>
    /// <param name="keys">The pairs, sorted: the source unit above the target unit.</param>
    /// <param name="logs">The negated logarithm of the probability of each pair, in steps of 1 / <see cref="Scale"/>.</param>
    /// <param name="known">The source units of which there was enough to learn from, sorted.</param>
    /// <param name="weights">How much each known unit says (inverse frequency), 0 to 255.</param>
    public BilingualLexicon(ulong[] keys, byte[] logs, uint[] known, byte[] weights)
    {
        _keys = keys;
        _logs = logs;
        _known = known;
        _weights = weights;
        _shift = 32 - Math.Clamp(System.Numerics.BitOperations.Log2((uint)known.Length + 1), 4, 16);
        _knownStarts = Starts(known.Length, i => known[i], _shift);
        _pairStarts = Starts(keys.Length, i => (uint)(keys[i] >> 32), _shift);
        for (var log = 0; log < _probabilities.Length; log++)
        {
            _probabilities[log] = MathF.Exp(-log / Scale);
        }
    }

    public ReadOnlySpan<ulong> Keys => _keys;

    public ReadOnlySpan<byte> Logs => _logs;

    public ReadOnlySpan<uint> Known => _known;

    public ReadOnlySpan<byte> Weights => _weights;

    /// <summary>Returns how much a unit says, 0 (everywhere) to 1 (rare); -1 when the lexicon does not know the unit.</summary>
    public float WeightOf(uint unit)
    {
        var bucket = unit >> _shift;
        for (var i = _knownStarts[bucket]; i < _knownStarts[bucket + 1] && _known[i] <= unit; i++)
        {
            if (_known[i] == unit)
            {
                return _weights[i] / 255f;
            }
        }

        return -1;
    }

    /// <summary>Gets the pairs of a source unit.</summary>
    public (int First, int End) PairsOf(uint unit)
    {
        var bucket = unit >> _shift;
        var first = LowerBound((ulong)unit << 32, _pairStarts[bucket], _pairStarts[bucket + 1]);
        var end = first;
        while (end < _keys.Length && _keys[end] >> 32 == unit)
        {
            end++;
        }

        return (first, end);
    }

    public uint TargetAt(int index) => (uint)_keys[index];

    public float ProbabilityAt(int index) => _probabilities[_logs[index]];

    private static int[] Starts(int count, Func<int, uint> unit, int shift)
    {
        var starts = new int[(1 << (32 - shift)) + 1];
        for (var i = 0; i < count; i++)
        {
            starts[(unit(i) >> shift) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    private int LowerBound(ulong key, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
