using LocalizationKit.Checks;
using LocalizationKit.Data;
using LocalizationKit.Facts;

using LocalizationKit.Mqm;
using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk;

/// <summary>Estimates risk with a trained model: the one that comes with the kit, or one's own from <c>lockit train risk</c>. Immutable and safe to share.</summary>
public sealed class TrainedRiskEstimator : IRiskEstimator
{
    private static readonly Lazy<TrainedRiskEstimator> Shared = new(LoadDefault);

    [ThreadStatic]
    private static FeatureBuffers? _buffers;

    private readonly RiskModel _model;

    internal TrainedRiskEstimator(RiskModel model) => _model = model;

    /// <summary>Gets the estimator that comes with the kit.</summary>
    public static TrainedRiskEstimator Default => Shared.Value;

    /// <summary>Gets where the model comes from.</summary>
    public RiskModelCard Card => _model.Card;

    /// <inheritdoc/>
    public string Label => _model.Card.Label;

    /// <summary>Reads a model file.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The estimator.</returns>
    /// <exception cref="InvalidDataException">The file is no risk model, is damaged or of another version.</exception>
    public static TrainedRiskEstimator Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new TrainedRiskEstimator(RiskModelFile.Read(stream));
    }

    /// <inheritdoc/>
    public RiskEstimate Estimate(ListingFacts facts, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(findings);
        var segments = new double[facts.Segments.Count];
        var label = _model.LabelOfAny;
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = facts.Segments[i];
            var head = _model.HeadOf(segment.Source.Language.Language, segment.Target.Language.Language);
            label = head.Source is null ? label : head.Label;
            segments[i] = Raise(segment.IsComparable ? Estimate(segment, findings, head.Head) : 0, findings, i);
        }

        // What concerns the record as a whole belongs to no text.
        return new RiskEstimate(RiskEstimate.Combine(segments, Raise(0, findings, -1)), segments, label);
    }

    private static double Estimate(SegmentFacts segment, IReadOnlyList<Finding> findings, RiskHead head)
    {
        var buffers = _buffers ??= new FeatureBuffers();
        Span<float> values = stackalloc float[SegmentFeatures.Count];
        var scorer = head.ScorerOf(segment.Opinions?.Candidates.Count ?? 0);
        SegmentFeatures.Write(segment, findings, head.Models, scorer, buffers, values);
        return scorer.Estimate(values);
    }

    // What a rule proves stands above what is probable.
    private static double Raise(double risk, IReadOnlyList<Finding> findings, int field)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            if (findings[i].FieldIndex == field)
            {
                risk = 1 - ((1 - risk) * (1 - ProbabilityOf(findings[i].Severity)));
            }
        }

        return risk;
    }

    /// <summary>Raises a risk by findings that came in later.</summary>
    internal static double Raise(double risk, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            risk = 1 - ((1 - risk) * (1 - ProbabilityOf(finding.Severity)));
        }

        return risk;
    }

    private static double ProbabilityOf(Severity severity) => severity switch
    {
        Severity.Critical => .97,
        Severity.Major => .70,
        _ => 0,
    };

    private static TrainedRiskEstimator LoadDefault() => new(RiskModelImage.Read(static () => EmbeddedData.Open("risk.bin")));
}
