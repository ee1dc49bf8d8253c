using LocalizationKit.Facts.Opinions;

namespace LocalizationKit.Risk.Models;

/// <summary>Holds what estimates the risk of segments of one pair of languages. Immutable.</summary>
internal sealed record RiskHead
{
    /// <summary>Gets the source language the head was trained on; null for any.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the target language the head was trained on; null for any.</summary>
    public string? Target { get; init; }

    /// <summary>Gets what the head estimates: <c>major</c> or <c>critical</c> errors.</summary>
    public required string Event { get; init; }

    /// <summary>Gets the models of both languages; empty for a head that holds for any pair.</summary>
    public required PairModels Models { get; init; }

    /// <summary>Gets the trees for segments without other engines' translations.</summary>
    public required GradientTrees Alone { get; init; }

    /// <summary>Gets the trees for segments with them; null when there was nothing to learn them from.</summary>
    public GradientTrees? WithOpinions { get; init; }

    /// <summary>Gets what tells translations of one source apart; added to the trees. Null for none.</summary>
    public DenseLinear? Contrast { get; init; }

    /// <summary>Gets how a sum of the trees becomes a probability.</summary>
    public required LogisticCalibration Calibration { get; init; }

    /// <summary>Gets the same for <see cref="WithOpinions"/>.</summary>
    public LogisticCalibration OpinionCalibration { get; init; }

    /// <summary>Estimates the risk of a segment from its features.</summary>
    /// <param name="values">The features.</param>
    /// <param name="opinions">The other engines' translations; null for none.</param>
    /// <returns>A probability, 0 to 1.</returns>
    public double Estimate(ReadOnlySpan<float> values, EngineOpinions? opinions) =>
        opinions is not null && WithOpinions is not null ? OpinionCalibration.Of(Score(values, true)) : Calibration.Of(Score(values, false));

    /// <summary>Returns the score of a segment before it is calibrated.</summary>
    public float Score(ReadOnlySpan<float> values, bool hasOpinions) =>
        (hasOpinions ? WithOpinions! : Alone).Sum(values) + (Contrast?.Sum(values) ?? 0);
}
