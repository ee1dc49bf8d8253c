using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Fits <see cref="GradientTrees"/> by least squares on histograms. The same rows give the same trees.</summary>
internal sealed class GradientTreesTrainer(GradientTreesOptions options)
{
    private const int Bins = 48;
    private readonly List<int> _roots = [];
    private readonly List<TreeNode> _nodes = [];

    // The bin up to which rows go left, node by node: the thresholds once more, in the units of the histograms.
    private readonly List<byte> _bins = [];
    private float[][] _cuts = [];
    private byte[][] _binned = [];
    private float[] _gradients = [];
    private float[] _weights = [];
    private Random _dice = new(1);

    /// <summary>Fits.</summary>
    /// <param name="rows">The features of each row.</param>
    /// <param name="targets">What the sum should be; 0 or 1 when <see cref="GradientTreesOptions.IsLogistic"/>.</param>
    /// <param name="weights">How much each row counts.</param>
    /// <param name="start">The sum before the first tree.</param>
    /// <returns>The trees.</returns>
    public GradientTrees Fit(IReadOnlyList<float[]> rows, float[] targets, float[] weights, float start)
    {
        _dice = new Random(options.Seed);
        Bin(rows);
        var sums = new float[rows.Count];
        Array.Fill(sums, start);
        _gradients = new float[rows.Count];
        _weights = new float[rows.Count];
        for (var tree = 0; tree < options.Trees; tree++)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                var p = options.IsLogistic ? 1 / (1 + MathF.Exp(-sums[i])) : sums[i];
                _weights[i] = weights[i] * (options.IsLogistic ? Math.Max(.02f, p * (1 - p)) : 1);
                _gradients[i] = weights[i] * (targets[i] - p);
            }

            var sample = Enumerable.Range(0, rows.Count).Where(_ => _dice.NextSingle() < options.RowShare).ToArray();
            var columns = Enumerable.Range(0, _binned.Length).Where(_ => _dice.NextSingle() < options.FeatureShare).ToArray();
            _roots.Add(_nodes.Count);
            Grow(sample, columns, options.Depth);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += Answer(_roots[^1], i);
            }
        }

        return new GradientTrees([.. _roots], [.. _nodes]);
    }

    private void Bin(IReadOnlyList<float[]> rows)
    {
        var width = rows[0].Length;
        _cuts = new float[width][];
        _binned = new byte[width][];
        for (var f = 0; f < width; f++)
        {
            var column = f;
            var sorted = rows.Select(r => r[column]).Where(v => !float.IsNaN(v)).Order().ToArray();
            _cuts[f] = sorted.Length == 0 ? [] : [.. Enumerable.Range(1, Bins - 1).Select(b => sorted[(int)((long)b * sorted.Length / Bins)]).Distinct()];
            _binned[f] = [.. rows.Select(r => float.IsNaN(r[column]) ? (byte)255 : BinOf(_cuts[column], r[column]))];
        }
    }

    // The first cut that is not below the value.
    private static byte BinOf(float[] cuts, float value)
    {
        var i = Array.BinarySearch(cuts, value);
        return (byte)(i >= 0 ? i : ~i);
    }

    private void Grow(int[] rows, int[] columns, int depth)
    {
        var (gradient, weight) = SumOf(rows);
        var node = _nodes.Count;
        _nodes.Add(new TreeNode(-1, options.Rate * gradient / (weight + options.Lambda), 0));
        _bins.Add(0);
        var split = depth == 0 || rows.Length < 2 * options.LeafRows ? default : FindSplit(rows, columns, gradient, weight);
        if (split.Gain <= options.LeastGain)
        {
            return;
        }

        var binned = _binned[split.Feature];
        bool GoesLeft(int row) => binned[row] == 255 ? split.MissingLeft : binned[row] <= split.Bin;
        var left = Array.FindAll(rows, GoesLeft);
        var right = Array.FindAll(rows, r => !GoesLeft(r));
        Grow(left, columns, depth - 1);
        _nodes[node] = new TreeNode(split.Feature, _cuts[split.Feature][split.Bin], split.MissingLeft ? -_nodes.Count : _nodes.Count);
        _bins[node] = (byte)split.Bin;
        Grow(right, columns, depth - 1);
    }

    private (float Gradient, float Weight) SumOf(int[] rows)
    {
        double gradient = 0, weight = 0;
        foreach (var row in rows)
        {
            gradient += _gradients[row];
            weight += _weights[row];
        }

        return ((float)gradient, (float)weight);
    }

    private Split FindSplit(int[] rows, int[] columns, float gradient, float weight)
    {
        var splits = new Split[columns.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            splits[c] = BestOf(columns[c], rows, gradient, weight);
        }

        return splits.Length == 0 ? default : splits.MaxBy(s => s.Gain);
    }

    private Split BestOf(int feature, int[] rows, float gradient, float weight)
    {
        Span<float> gradients = stackalloc float[256], weights = stackalloc float[256];
        Span<int> counts = stackalloc int[256];
        gradients.Clear();
        weights.Clear();
        counts.Clear();
        var binned = _binned[feature];
        foreach (var row in rows)
        {
            var bin = binned[row];
            gradients[bin] += _gradients[row];
            weights[bin] += _weights[row];
            counts[bin]++;
        }

        var best = default(Split);
        for (var side = 0; side < (counts[255] > 0 ? 2 : 1); side++)
        {
            float g = side == 0 ? 0 : gradients[255], w = side == 0 ? 0 : weights[255];
            var n = side == 0 ? 0 : counts[255];
            for (var bin = 0; bin < _cuts[feature].Length; bin++)
            {
                g += gradients[bin];
                w += weights[bin];
                n += counts[bin];
                if (n < options.LeafRows || rows.Length - n < options.LeafRows)
                {
                    continue;
                }

                var gain = (g * g / (w + options.Lambda)) + ((gradient - g) * (gradient - g) / (weight - w + options.Lambda)) - (gradient * gradient / (weight + options.Lambda));
                best = gain > best.Gain ? new Split(gain, feature, bin, side == 1) : best;
            }
        }

        return best;
    }

    private float Answer(int root, int row)
    {
        var node = root;
        while (_nodes[node] is { Feature: >= 0 } asked)
        {
            var bin = _binned[asked.Feature][row];
            node = (bin == 255 ? asked.Right < 0 : bin <= _bins[node]) ? node + 1 : Math.Abs(asked.Right);
        }

        return _nodes[node].Value;
    }

    private readonly record struct Split(float Gain, int Feature, int Bin, bool MissingLeft);
}
