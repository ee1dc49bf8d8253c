using LocalizationKit.Risk.Models;

namespace LocalizationKit.Risk.Training;

/// <summary>Makes the figures of a cross-validation.</summary>
internal static class FigureMaker
{
    private const int Bins = 10;

    public static RiskTrainingFigures Make(HeadPlan plan, string domain, int opinions, IReadOnlyList<(TrainingRow Row, double Score)> scored, LogisticCalibration calibration)
    {
        var scores = scored.Select(s => s.Score).ToList();
        var isBad = scored.Select(s => s.Row.Record.IsBad).ToList();
        var risks = scores.ConvertAll(calibration.Of);
        var penalties = scored.Select(s => s.Row.Record.Penalty ?? 0).ToList();
        var groups = scored.GroupBy(s => s.Row.Group, StringComparer.Ordinal).Select(g => g.Select(s => (s.Score, s.Row.Record.Penalty ?? 0)).ToList());
        var bins = Enumerable.Range(0, risks.Count).OrderBy(i => risks[i]).Chunk((risks.Count + Bins - 1) / Bins);
        return new RiskTrainingFigures(
            plan.Name,
            domain,
            opinions,
            scored.Count,
            isBad.Count(b => b) / (double)isBad.Count,
            plan.HasPenalties ? RankingMetrics.Tau(scores, penalties) : double.NaN,
            plan.HasPenalties ? RankingMetrics.PairAccuracy(groups) : double.NaN,
            RankingMetrics.AreaUnderCurve(scores, isBad),
            RankingMetrics.PrecisionAt(.05, scores, isBad),
            RankingMetrics.PrecisionAt(.10, scores, isBad),
            risks.Select((r, i) => Math.Pow(r - (isBad[i] ? 1 : 0), 2)).Average(),
            RankingMetrics.Matthews(scores, isBad, [.. scored.Select(s => s.Row.Fold)]),
            [.. bins.Select(b => (b.Average(i => risks[i]), b.Count(i => isBad[i]) / (double)b.Length))]);
    }
}
