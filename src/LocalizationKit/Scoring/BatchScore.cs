namespace LocalizationKit.Scoring;

/// <summary>Holds the MQM 2.0 scores of a batch of listings.</summary>
/// <param name="Records">The number of listings.</param>
/// <param name="Words">The number of source words.</param>
/// <param name="Penalty">The absolute penalty total.</param>
/// <param name="PenaltyPerThousand">The penalty per thousand words.</param>
/// <param name="Low">The lower end of the 95 % interval of <paramref name="PenaltyPerThousand"/>.</param>
/// <param name="High">The upper end.</param>
/// <param name="Linear">The calibrated linear score.</param>
/// <param name="NonLinear">The calibrated non-linear score.</param>
/// <param name="IsSufficient">Whether the sample has the words below which a score says little.</param>
public sealed record BatchScore(int Records, long Words, long Penalty, double PenaltyPerThousand, double Low, double High, double Linear, double NonLinear, bool IsSufficient);
