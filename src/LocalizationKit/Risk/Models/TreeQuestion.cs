using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds what all nodes of one feature leave of the trees, by the place of the value among their thresholds. Immutable.</summary>
internal sealed class TreeQuestion
{
    private readonly int _feature;
    private readonly int _unknown;
    private readonly int _stride;
    private readonly float[] _thresholds;
    private readonly byte[] _masks;

    /// <summary>Works out the masks.</summary>
    /// <param name="cuts">The nodes, all of one feature, at least one.</param>
    /// <param name="stride">The bytes of a mask, one per tree, as many as whole vectors take.</param>
    public TreeQuestion(TreeCut[] cuts, int stride)
    {
        Array.Sort(cuts, static (a, b) => a.Threshold.CompareTo(b.Threshold));
        _feature = cuts[0].Feature;
        _unknown = cuts[0].IsUnknownLeft ? 0 : cuts.Length;
        _stride = stride;

        // Nothing is greater than infinity, which fills up the last vector.
        _thresholds = new float[(cuts.Length + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count];
        Array.Fill(_thresholds, float.PositiveInfinity);
        _masks = new byte[(cuts.Length + 1) * stride];
        Array.Fill(_masks, byte.MaxValue, 0, stride);
        for (var i = 0; i < cuts.Length; i++)
        {
            _thresholds[i] = cuts[i].Threshold;
            var mask = _masks.AsSpan((i + 1) * stride, stride);
            _masks.AsSpan(i * stride, stride).CopyTo(mask);
            mask[cuts[i].Tree] &= cuts[i].Left;
        }
    }

    /// <summary>Takes away the leaves that the value of the feature rules out.</summary>
    /// <param name="row">The features.</param>
    /// <param name="leaves">The leaves of each tree, one bit each.</param>
    public void TakeAway(ReadOnlySpan<float> row, Span<byte> leaves)
    {
        var mask = _masks.AsSpan(PlaceOf(row[_feature]) * _stride, _stride);
        ref var from = ref MemoryMarshal.GetReference(mask);
        ref var to = ref MemoryMarshal.GetReference(leaves[..mask.Length]);
        for (nuint i = 0; i < (nuint)mask.Length; i += (nuint)Vector256<byte>.Count)
        {
            (Vector256.LoadUnsafe(ref to, i) & Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
        }
    }

    // How many thresholds are less than the value.
    private int PlaceOf(float value)
    {
        if (float.IsNaN(value))
        {
            return _unknown;
        }

        var place = 0;
        var wanted = Vector256.Create(value);
        ref var first = ref MemoryMarshal.GetArrayDataReference(_thresholds);
        for (nuint i = 0; i < (nuint)_thresholds.Length; i += (nuint)Vector256<float>.Count)
        {
            place += System.Numerics.BitOperations.PopCount(Vector256.LessThan(Vector256.LoadUnsafe(ref first, i), wanted).ExtractMostSignificantBits());
        }

        return place;
    }
}
