using LocalizationKit.Gating;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Compares merchants, engines, verticals, markets and days: how many of their listings are held. Bounded memory.</summary>
internal sealed class GroupTable
{
    private const int MostGroups = 10_000;
    private static readonly string[] Named = ["engine", "merchant", "day"];
    private readonly Dictionary<(string By, string Key), GroupCount> _groups = [];

    /// <summary>Adds a listing; one that could not be judged is no evidence against anybody.</summary>
    /// <param name="verdict">Its result.</param>
    public void Add(ListingVerdict verdict)
    {
        if (verdict.Verdict == Verdict.Error)
        {
            return;
        }

        Count("market", verdict.Market, verdict);
        Count("vertical", verdict.Listing?.Vertical, verdict);
        foreach (var by in Named)
        {
            Count(by, ListingProperty.Of(verdict, by), verdict);
        }
    }

    /// <summary>Compares each group with all others of its kind.</summary>
    /// <returns>The groups of the kinds that have at least two, those that stand out first.</returns>
    public IReadOnlyList<GroupRate> Rates() =>
    [
        .. _groups.GroupBy(g => g.Key.By, StringComparer.Ordinal).Where(k => k.Count() > 1).SelectMany(Compare)
            .OrderBy(r => r.Standing == Standing.Ordinary ? 1 : 0).ThenBy(r => r.By, StringComparer.Ordinal).ThenByDescending(r => r.Share).ThenBy(r => r.Key, StringComparer.Ordinal),
    ];

    // A bad group raises the share of the rest, and all others would look good beside it: who is better is asked without those who are worse.
    private static IEnumerable<GroupRate> Compare(IGrouping<string, KeyValuePair<(string By, string Key), GroupCount>> kind)
    {
        var quantile = WilsonInterval.QuantileFor(kind.Count());
        var worse = RatesOf(kind, GroupCount.Sum(kind.Select(g => g.Value)), quantile).Where(r => r.Standing == Standing.Worse).ToList();
        var bad = worse.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var others = kind.Where(g => !bad.Contains(g.Key.Key)).ToList();
        return worse.Concat(RatesOf(others, GroupCount.Sum(others.Select(g => g.Value)), quantile).Select(r => r.Standing == Standing.Worse ? r with { Standing = Standing.Ordinary } : r));
    }

    private static IEnumerable<GroupRate> RatesOf(IEnumerable<KeyValuePair<(string By, string Key), GroupCount>> groups, GroupCount all, double quantile) =>
        groups.Select(g => GroupRate.Of(g.Key.By, g.Key.Key, g.Value, all.Without(g.Value), quantile));

    private void Count(string by, string? key, ListingVerdict verdict)
    {
        if (string.IsNullOrEmpty(key) || (_groups.Count >= MostGroups && !_groups.ContainsKey((by, key))))
        {
            return;
        }

        if (!_groups.TryGetValue((by, key), out var group))
        {
            _groups[(by, key)] = group = new GroupCount();
        }

        group.Listings++;
        group.Held += verdict.Verdict == Verdict.Publish ? 0 : 1;
        group.Blocked += verdict.Verdict == Verdict.Block ? 1 : 0;
    }
}
