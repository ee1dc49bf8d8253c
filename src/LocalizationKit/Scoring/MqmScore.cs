namespace LocalizationKit.Scoring;

/// <summary>Holds the linear MQM 2.0 score of a listing.</summary>
/// <param name="Penalty">The absolute penalty total: the sum of severity weights, error-type weight 1.</param>
/// <param name="Words">The evaluation word count of the source, by the rule of <see cref="Facts.Tokens.WordCounter"/>.</param>
/// <param name="Raw">100 × (1 − penalty ÷ words); may be negative.</param>
/// <param name="IsSufficient">Whether the sample has the 300 words below which the score says little.</param>
public sealed record MqmScore(int Penalty, int Words, double Raw, bool IsSufficient);
