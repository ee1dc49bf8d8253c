namespace LocalizationKit.Risk.Models;

/// <summary>Scores segments of one pair of languages for which a certain number of other engines' translations is there. Immutable.</summary>
internal sealed record RiskScorer
{
    /// <summary>Gets the trees.</summary>
    public required GradientTrees Trees { get; init; }

    /// <summary>Gets what is added to the trees: a plain regression on lengths and agreement, and what tells translations of one source apart. Null for none.</summary>
    public DenseLinear? Linear { get; init; }

    /// <summary>Gets how a score becomes a probability.</summary>
    public LogisticCalibration Calibration { get; init; }

    /// <summary>Returns the score of a segment before it is calibrated.</summary>
    public float Score(ReadOnlySpan<float> values) => Trees.Sum(values) + (Linear?.Sum(values) ?? 0);

    /// <summary>Returns whether a feature makes a difference to the score.</summary>
    public bool Reads(int feature) => Trees.Reads(feature) || Linear?.Reads(feature) == true;

    /// <summary>Estimates the risk of a segment, 0 to 1.</summary>
    public double Estimate(ReadOnlySpan<float> values) => Calibration.Of(Score(values));
}
