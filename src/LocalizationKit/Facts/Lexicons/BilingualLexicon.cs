namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds how probable each unit of one language is the translation of a unit of another. Immutable.</summary>
internal sealed class BilingualLexicon
{
    private readonly ReadOnlyMemory<ulong> _keys;
    private readonly ReadOnlyMemory<byte> _logs;
    private readonly ReadOnlyMemory<uint> _known;
    private readonly ReadOnlyMemory<byte> _weights;

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
    /// <param name="weights">How much each known unit says (inverse frequency), 1 to 255; 0 for grammar, which stands everywhere.</param>
    public BilingualLexicon(ReadOnlyMemory<ulong> keys, ReadOnlyMemory<byte> logs, ReadOnlyMemory<uint> known, ReadOnlyMemory<byte> weights)
    {
        _keys = keys;
        _logs = logs;
        _known = known;
        _weights = weights;
        _shift = 32 - Math.Clamp(System.Numerics.BitOperations.Log2((uint)known.Length + 1), 4, 16);
        _knownStarts = Starts(known.Length, i => known.Span[i], _shift);
        _pairStarts = Starts(keys.Length, i => (uint)(keys.Span[i] >> 32), _shift);
        for (var log = 0; log < _probabilities.Length; log++)
        {
            _probabilities[log] = MathF.Exp(-log / Scale);
        }
    }

    public ReadOnlySpan<ulong> Keys => _keys.Span;

    public ReadOnlySpan<byte> Logs => _logs.Span;

    public ReadOnlySpan<uint> Known => _known.Span;

    public ReadOnlySpan<byte> Weights => _weights.Span;

    /// <summary>Returns how much a unit says, 0 (everywhere) to 1 (rare); -1 when the lexicon does not know the unit, or knows it as grammar.</summary>
    public float WeightOf(uint unit)
    {
        var index = IndexOf(unit);
        return index < 0 || Weights[index] == 0 ? -1 : Weights[index] / 255f;
    }

    /// <summary>Returns whether a unit stands in so many texts that it is grammar, not content.</summary>
    public bool IsGrammar(uint unit) => IndexOf(unit) is var index and >= 0 && Weights[index] == 0;

    /// <summary>Gets the pairs of a source unit.</summary>
    public (int First, int End) PairsOf(uint unit)
    {
        var bucket = unit >> _shift;
        var first = LowerBound((ulong)unit << 32, _pairStarts[bucket], _pairStarts[bucket + 1]);
        var end = first;
        var keys = Keys;
        while (end < keys.Length && keys[end] >> 32 == unit)
        {
            end++;
        }

        return (first, end);
    }

    public uint TargetAt(int index) => (uint)Keys[index];

    public float ProbabilityAt(int index) => _probabilities[Logs[index]];

    private int IndexOf(uint unit)
    {
        var known = Known;
        var bucket = unit >> _shift;
        for (var i = _knownStarts[bucket]; i < _knownStarts[bucket + 1] && known[i] <= unit; i++)
        {
            if (known[i] == unit)
            {
                return i;
            }
        }

        return -1;
    }

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
        var keys = Keys;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (keys[middle] < key)
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
