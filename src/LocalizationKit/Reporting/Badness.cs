using LocalizationKit.Checks;
using LocalizationKit.Gating;

namespace LocalizationKit.Reporting;

/// <summary>Orders results and findings for readers who want the worst first.</summary>
internal static class Badness
{
    // Above any quality, so that the verdict decides first.
    private const double Step = 1000;

    /// <summary>Rates a result: by verdict, then by quality.</summary>
    /// <param name="verdict">The result.</param>
    /// <returns>A number that grows with the harm.</returns>
    public static double Of(ListingVerdict verdict) =>
        (Step * RankOf(verdict.Verdict)) + (verdict.Score is { } score ? 100 - score.Quality + score.Risk : 0);

    /// <summary>Rates a finding: by severity, then by its listing.</summary>
    /// <param name="verdict">The result of the listing.</param>
    /// <param name="finding">The finding.</param>
    /// <returns>A number that grows with the harm.</returns>
    public static double Of(ListingVerdict verdict, Finding finding) => (Step * 10 * (int)finding.Severity) + Of(verdict);

    private static int RankOf(Verdict verdict) => verdict switch
    {
        Verdict.Block => 3,
        Verdict.Error => 2,
        Verdict.Review => 1,
        _ => 0,
    };
}
