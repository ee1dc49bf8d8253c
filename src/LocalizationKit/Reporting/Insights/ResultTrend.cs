using LocalizationKit.Gating;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Compares a run with an earlier one, finding by finding, by fingerprint. Holds the findings of the earlier run, not its texts. Not safe for several threads.</summary>
internal sealed class ResultTrend
{
    private static readonly HashSet<string> None = [];
    private readonly Dictionary<(string? Id, string? Market), EarlierListing> _earlier = [];
    private readonly SortedDictionary<string, TrendCount> _checks = new(StringComparer.Ordinal);

    /// <summary>Gets the sum of the findings.</summary>
    public TrendCount Findings { get; } = new();

    /// <summary>Gets the findings by id of the check.</summary>
    public IReadOnlyDictionary<string, TrendCount> Checks => _checks;

    /// <summary>Gets how many listings the earlier run did not have.</summary>
    public int ListingsAdded { get; private set; }

    /// <summary>Gets how many listings the earlier run had and this one has not; their findings count for nothing.</summary>
    public int ListingsGone => _earlier.Count;

    /// <summary>Gets how many listings have a better verdict now.</summary>
    public int Better { get; private set; }

    /// <summary>Gets how many listings have a worse verdict now.</summary>
    public int Worse { get; private set; }

    /// <summary>Takes in a result of the earlier run.</summary>
    /// <param name="verdict">The result.</param>
    public void AddEarlier(ListingVerdict verdict)
    {
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
        {
            open[finding.Fingerprint] = finding.Check.Id;
        }

        _earlier[KeyOf(verdict)] = new EarlierListing(verdict.Verdict, open);
    }

    /// <summary>Compares a result of this run.</summary>
    /// <param name="verdict">The result.</param>
    /// <returns>What changed.</returns>
    public ListingTrend Compare(ListingVerdict verdict)
    {
        if (!_earlier.Remove(KeyOf(verdict), out var earlier))
        {
            ListingsAdded++;
            foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
            {
                Count(finding.Check.Id, c => c.Added++);
            }

            return new ListingTrend(null, None, []);
        }

        var unchanged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
        {
            if (earlier.Findings.ContainsKey(finding.Fingerprint))
            {
                unchanged.Add(finding.Fingerprint);
                Count(finding.Check.Id, c => c.Unchanged++);
            }
            else
            {
                Count(finding.Check.Id, c => c.Added++);
            }
        }

        // Accepted since then is not mended, but it is not open either.
        var mended = earlier.Findings.Where(f => verdict.Findings.All(n => n.Fingerprint != f.Key)).Select(f => f.Value).Order(StringComparer.Ordinal).ToList();
        mended.ForEach(id => Count(id, c => c.Fixed++));
        var change = RankOf(verdict.Verdict) - RankOf(earlier.Verdict);
        Better += change < 0 ? 1 : 0;
        Worse += change > 0 ? 1 : 0;
        return new ListingTrend(earlier.Verdict, unchanged, mended);
    }

    private static (string? Id, string? Market) KeyOf(ListingVerdict verdict) =>
        verdict.Id is null ? (null, FormattableString.Invariant($"{verdict.File}:{verdict.Line}")) : (verdict.Id, verdict.Market);

    private static int RankOf(Verdict verdict) => (int)verdict;

    private void Count(string check, Action<TrendCount> count)
    {
        if (!_checks.TryGetValue(check, out var own))
        {
            _checks[check] = own = new TrendCount();
        }

        count(own);
        count(Findings);
    }
}
