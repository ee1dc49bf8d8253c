using System.Globalization;
using LocalizationKit.Facts;
using LocalizationKit.Judging;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Judges.Onnx;

/// <summary>Judges with a neural quality estimator on this machine (LK2704). Safe to share between threads.</summary>
public sealed class OnnxQualityJudge : ITextJudge, IDisposable
{
    private readonly OnnxJudgeOptions _options;
    private readonly PairTokenizer _tokenizer;
    private readonly QualityEstimator _estimator;

    private OnnxQualityJudge(OnnxJudgeOptions options, PairTokenizer tokenizer, QualityEstimator estimator)
    {
        _options = options;
        _tokenizer = tokenizer;
        _estimator = estimator;
    }

    /// <inheritdoc/>
    public string Name => "onnx:" + Path.GetFileName(_options.Model);

    /// <inheritdoc/>
    public string CheckId => "LK2704";

    /// <summary>Loads the model and its tokenizer.</summary>
    /// <param name="options">The files and limits.</param>
    /// <returns>The judge.</returns>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is not of the expected form.</exception>
    public static OnnxQualityJudge Open(OnnxJudgeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.BatchSize < 1 || options.MaxTokens < 8 || options.Threads < 1 || !double.IsFinite(options.Threshold))
        {
            throw new ArgumentException("The batch size and the threads must be positive, the tokens at least 8, the threshold a number.", nameof(options));
        }

        if (!File.Exists(options.Model) || !File.Exists(options.Tokenizer))
        {
            throw new FileNotFoundException($"There is no file '{(File.Exists(options.Model) ? options.Tokenizer : options.Model)}'.");
        }

        return new OnnxQualityJudge(options, PairTokenizer.Open(options.Tokenizer, options.Numbering), QualityEstimator.Open(options.Model, options.Threads));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TextOpinion>> JudgeAsync(IReadOnlyList<SegmentFacts> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var opinions = new TextOpinion[texts.Count];
        Array.Fill(opinions, TextOpinion.Clean);
        var rows = texts.Select((t, i) => (Index: i, Row: Encode(t))).Where(r => r.Row.Length <= _options.MaxTokens).OrderBy(r => r.Row.Length).ThenBy(r => r.Index).ToList();
        foreach (var batch in rows.Chunk(_options.BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scores = await Task.Run(() => Estimate([.. batch.Select(b => b.Row)]), cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < batch.Length; i++)
            {
                opinions[batch[i].Index] = OpinionOf(texts[batch[i].Index], scores[i]);
            }
        }

        return opinions;
    }

    /// <inheritdoc/>
    public void Dispose() => _estimator.Dispose();

    /// <summary>Estimates the quality of a pair of texts.</summary>
    internal double Estimate(string source, string target) => Estimate([Encode(source, target)])[0];

    private IReadOnlyList<double> Estimate(IReadOnlyList<long[]> rows) => _estimator.Estimate(rows, _tokenizer.Padding);

    private long[] Encode(SegmentFacts facts) => Encode(facts.Source.Text, facts.Target.Text);

    // What has more characters than any vocabulary could bring under the limit is not worth cutting into pieces.
    private long[] Encode(string source, string target) => source.Length + target.Length > 32 * _options.MaxTokens
        ? new long[_options.MaxTokens + 1]
        : _options.TargetFirst ? _tokenizer.Encode(target, source) : _tokenizer.Encode(source, target);

    private TextOpinion OpinionOf(SegmentFacts facts, double score)
    {
        if (score >= _options.Threshold)
        {
            return TextOpinion.Clean;
        }

        var message = double.IsNaN(score)
            ? $"{Name} gives no number for this text."
            : string.Create(CultureInfo.InvariantCulture, $"{Name} estimates a quality of {score:0.00}, below {_options.Threshold:0.00}.");
        return double.IsNaN(score)
            ? TextOpinion.Of(JudgeFailure.Unreadable(message))
            : new TextOpinion([new JudgedError(Severity.Major, message, TextSpan.Whole(facts.Source.Text), TextSpan.Whole(facts.Target.Text))]);
    }
}
