namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds how probable each unit of one language is the translation of a unit of another. Immutable.</summary>
internal sealed class BilingualLexicon
{
    private readonly ulong[] _keys;
    private readonly byte[] _logs;
    private readonly uint[] _known;
    private readonly byte[] _weights;

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
    }

    public ReadOnlySpan<ulong> Keys => _keys;

    public ReadOnlySpan<byte> Logs => _logs;

    public ReadOnlySpan<uint> Known => _known;

    public ReadOnlySpan<byte> Weights => _weights;

    /// <summary>Returns how much a unit says, 0 (everywhere) to 1 (rare); -1 when the lexicon does not know the unit.</summary>
    public float WeightOf(uint unit)
    {
        var i = Array.BinarySearch(_known, unit);
        return i < 0 ? -1 : _weights[i] / 255f;
    }

    /// <summary>Gets the pairs of a source unit.</summary>
    public (int First, int End) PairsOf(uint unit)
    {
        var first = LowerBound((ulong)unit << 32);
        var end = first;
        while (end < _keys.Length && _keys[end] >> 32 == unit)
        {
            end++;
        }

        return (first, end);
    }

    public uint TargetAt(int index) => (uint)_keys[index];

    public float ProbabilityAt(int index) => MathF.Exp(-_logs[index] / Scale);

    private int LowerBound(ulong key)
    {
        int low = 0, high = _keys.Length;
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
