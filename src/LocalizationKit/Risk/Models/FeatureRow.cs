namespace LocalizationKit.Risk.Models;

/// <summary>Takes the features of a segment, in the order in which they are written.</summary>
internal ref struct FeatureRow(Span<float> values)
{
    private static readonly float[] Logarithms = [.. Enumerable.Range(0, 256).Select(static i => MathF.Log(1 + i))];

    private readonly Span<float> _values = values;
    private int _count;

    /// <summary>Gets how many features there are so far.</summary>
    public readonly int Count => _count;

    /// <summary>Adds a feature; not a number where it is not known.</summary>
    public void Add(float value) => _values[_count++] = value;

    /// <summary>Adds a count on a logarithmic scale.</summary>
    public void AddLog(int count) => Add((uint)count < (uint)Logarithms.Length ? Logarithms[count] : MathF.Log(1 + count));

    /// <summary>Leaves features unknown up to an index.</summary>
    public void SkipTo(int index) => _count = index;

    /// <summary>Adds a share; not a number when the whole is 0.</summary>
    public void AddShare(float part, float whole) => Add(whole == 0 ? float.NaN : part / whole);
}
