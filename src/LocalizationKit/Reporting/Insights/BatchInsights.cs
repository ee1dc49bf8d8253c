namespace LocalizationKit.Reporting.Insights;

/// <summary>Looks at a run as a whole: what goes wrong most often, which terms are missing, who stands out, and what changed. Bounded memory; not safe for several threads.</summary>
/// <param name="trend">An earlier run to compare with; null for none.</param>
internal sealed class BatchInsights(ResultTrend? trend = null)
{
    private readonly CauseTable _causes = new();
    private readonly TermTable _terms = new();
    private readonly GroupTable _groups = new();

    /// <summary>Gets the comparison with an earlier run; null for none.</summary>
    public ResultTrend? Trend { get; } = trend;

    /// <summary>Gets whether what is rare was forgotten for lack of room.</summary>
    public bool IsApproximate => _causes.IsApproximate || _terms.IsApproximate;

    /// <summary>Adds a result.</summary>
    /// <param name="verdict">The result.</param>
    /// <returns>What changed since the earlier run; null when there is none.</returns>
    public ListingTrend? Add(ListingVerdict verdict)
    {
        _causes.Add(verdict);
        _terms.Add(verdict);
        _groups.Add(verdict);
        return Trend?.Compare(verdict);
    }

    /// <summary>Lists the commonest causes.</summary>
    /// <param name="most">How many.</param>
    /// <returns>The causes, the commonest first.</returns>
    public IReadOnlyList<Cause> Causes(int most) => _causes.Top(most);

    /// <summary>Lists terms that a glossary should have.</summary>
    /// <param name="most">How many.</param>
    /// <returns>The terms, the commonest first.</returns>
    public IReadOnlyList<TermCandidate> Terms(int most) => _terms.Top(most);

    /// <summary>Compares the groups of the run.</summary>
    /// <returns>The groups, those that stand out first.</returns>
    public IReadOnlyList<GroupRate> Groups() => _groups.Rates();
}
