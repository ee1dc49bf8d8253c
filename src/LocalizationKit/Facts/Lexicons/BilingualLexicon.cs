namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds how probable each unit of one language is the translation of a unit of another. Immutable.</summary>
internal sealed class BilingualLexicon
{
    private readonly ReadOnlyMemory<ulong> _keys;
    private readonly ReadOnlyMemory<byte> _logs;
    private readonly ReadOnlyMemory<uint> _known;
    private readonly ReadOnlyMemory<byte> _weights;

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
    }

    public ReadOnlySpan<ulong> Keys => _keys.Span;

    public ReadOnlySpan<byte> Logs => _logs.Span;

    public ReadOnlySpan<uint> Known => _known.Span;

    public ReadOnlySpan<byte> Weights => _weights.Span;

    /// <summary>Returns how much a unit says, 0 (everywhere) to 1 (rare); -1 when the lexicon does not know the unit, or knows it as grammar.</summary>
    public float WeightOf(uint unit)
    {
        var i = Known.BinarySearch(unit);
        return i < 0 || Weights[i] == 0 ? -1 : Weights[i] / 255f;
    }

    /// <summary>Returns whether a unit stands in so many texts that it is grammar, not content.</summary>
    public bool IsGrammar(uint unit) => Known.BinarySearch(unit) is var i and >= 0 && Weights[i] == 0;

    /// <summary>Gets the pairs of a source unit.</summary>
    public (int First, int End) PairsOf(uint unit)
    {
        var first = LowerBound((ulong)unit << 32);
        var end = first;
        var keys = Keys;
        while (end < keys.Length && keys[end] >> 32 == unit)
        {
            end++;
        }

        return (first, end);
    }

    public uint TargetAt(int index) => (uint)Keys[index];

    public float ProbabilityAt(int index) => MathF.Exp(-Logs[index] / Scale);

    private int LowerBound(ulong key)
    {
        var keys = Keys;
        int low = 0, high = keys.Length;
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
