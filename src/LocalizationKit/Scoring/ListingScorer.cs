using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Scoring;

/// <summary>Scores listings by the linear model of MQM 2.0. Pure and safe to share.</summary>
internal sealed class ListingScorer
{
    /// <summary>The number of source words from which a score says something about a text (MQM 2.0, single-sample range).</summary>
    public const int SufficientWords = 300;

    /// <summary>Scores a listing.</summary>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="findings">The findings, suppressed ones left out.</param>
    /// <param name="risk">The estimated risk, 0 to 1.</param>
    /// <returns>The scores.</returns>
    public static Score Score(ListingFacts facts, IReadOnlyList<Finding> findings, double risk)
    {
        int words = 0, penalty = 0;
        for (var i = 0; i < facts.Segments.Count; i++)
        {
            words += facts.Segments[i].Source.WordCount;
        }

        for (var i = 0; i < findings.Count; i++)
        {
            penalty += SeverityWeights.Of(findings[i].Severity);
        }

        var raw = words == 0 ? (penalty == 0 ? 100 : 0) : 100 * (1 - ((double)penalty / words));
        return new Score(QualityOf(risk), risk, new MqmScore(penalty, words, Math.Round(raw, 4), words >= SufficientWords));
    }

    /// <summary>Turns risk into the sort number: 100 × (1 − risk).</summary>
    /// <remarks>Findings are already part of the risk, so one order holds for listings of any length.</remarks>
    private static double QualityOf(double risk) => Math.Round(100 * (1 - risk), 4);
}
