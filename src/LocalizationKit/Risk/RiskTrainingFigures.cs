namespace LocalizationKit.Risk;

/// <summary>Holds what cross-validation by document measured on one part of the data; every figure is of documents the model had not seen.</summary>
/// <param name="Head">The pair of languages, or <c>any</c>.</param>
/// <param name="Domain">The domain.</param>
/// <param name="Opinions">How many other engines' translations there were.</param>
/// <param name="Count">The number of translations.</param>
/// <param name="Base">The share of bad ones.</param>
/// <param name="Tau">Kendall's tau-b against the penalty; not a number without penalties.</param>
/// <param name="PairAccuracy">The accuracy over pairs of translations of one source; not a number without penalties.</param>
/// <param name="AreaUnderCurve">The probability that a bad one scores higher than a good one.</param>
/// <param name="PrecisionAt5">The share of bad ones among the worst 5 %.</param>
/// <param name="PrecisionAt10">The share of bad ones among the worst 10 %.</param>
/// <param name="Brier">The mean squared distance of risk and outcome.</param>
/// <param name="Matthews">Matthews' correlation at a threshold chosen on other folds.</param>
/// <param name="Reliability">Per tenth of the data, by risk: mean risk and share of bad ones.</param>
internal sealed record RiskTrainingFigures(
    string Head,
    string Domain,
    int Opinions,
    int Count,
    double Base,
    double Tau,
    double PairAccuracy,
    double AreaUnderCurve,
    double PrecisionAt5,
    double PrecisionAt10,
    double Brier,
    double Matthews,
    IReadOnlyList<(double Risk, double Bad)> Reliability);
