using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace LocalizationKit.Judges.Onnx;

/// <summary>Runs an encoder with a regression head. Safe to share between threads.</summary>
internal sealed class QualityEstimator : IDisposable
{
    private const string Ids = "input_ids";
    private const string Mask = "attention_mask";
    private const string Types = "token_type_ids";

    private readonly InferenceSession _session;
    private readonly string _output;

    private QualityEstimator(InferenceSession session, string output)
    {
        _session = session;
        _output = output;
    }

    /// <summary>Loads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="threads">The threads of one run.</param>
    /// <returns>The estimator.</returns>
    /// <exception cref="InvalidDataException">The file is no model of the expected form.</exception>
    public static QualityEstimator Open(string path, int threads)
    {
        using var options = new SessionOptions { IntraOpNumThreads = threads, InterOpNumThreads = 1, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        InferenceSession session;
        try
        {
            session = new InferenceSession(path, options);
        }
        catch (OnnxRuntimeException exception)
        {
            throw new InvalidDataException($"'{path}' cannot be loaded: {exception.Message}", exception);
        }

        if (!session.InputMetadata.ContainsKey(Ids) || session.InputMetadata.Keys.Except([Ids, Mask, Types], StringComparer.Ordinal).Any())
        {
            var inputs = string.Join(", ", session.InputMetadata.Keys);
            session.Dispose();
            throw new InvalidDataException($"'{path}' takes {inputs}; a quality estimator takes {Ids}, and may take {Mask} and {Types}.");
        }

        var floats = session.OutputMetadata.Where(o => o.Value.ElementType == typeof(float)).Select(o => o.Key).ToList();
        return floats.Count > 0 ? new QualityEstimator(session, floats.Find(f => f is "score" or "logits") ?? floats[0]) : throw new InvalidDataException($"'{path}' gives no numbers of type float.");
    }

    /// <summary>Estimates.</summary>
    /// <param name="rows">The encoded pairs.</param>
    /// <param name="padding">What fills short rows up.</param>
    /// <returns>One number per row.</returns>
    /// <exception cref="InvalidDataException">The model gives another number of numbers.</exception>
    public IReadOnlyList<double> Estimate(IReadOnlyList<long[]> rows, long padding)
    {
        var width = rows.Max(r => r.Length);
        var ids = new DenseTensor<long>([rows.Count, width]);
        var mask = new DenseTensor<long>([rows.Count, width]);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < width; c++)
            {
                ids[r, c] = c < rows[r].Length ? rows[r][c] : padding;
                mask[r, c] = c < rows[r].Length ? 1 : 0;
            }
        }

        var inputs = new List<NamedOnnxValue> { NamedOnnxValue.CreateFromTensor(Ids, ids) };
        AddWhereAsked(inputs, Mask, mask);
        AddWhereAsked(inputs, Types, new DenseTensor<long>([rows.Count, width]));
        using var outputs = _session.Run(inputs, [_output]);
        var scores = outputs[0].AsTensor<float>().ToArray();
        return scores.Length == rows.Count
            ? [.. scores.Select(s => (double)s)]
            : throw new InvalidDataException($"the model gives {scores.Length} numbers for {rows.Count} texts; a regression head gives one per text");
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private void AddWhereAsked(List<NamedOnnxValue> inputs, string name, DenseTensor<long> tensor)
    {
        if (_session.InputMetadata.ContainsKey(name))
        {
            inputs.Add(NamedOnnxValue.CreateFromTensor(name, tensor));
        }
    }
}
