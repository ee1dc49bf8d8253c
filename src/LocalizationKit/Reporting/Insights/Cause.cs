using LocalizationKit.Checks;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Counts the findings of one check.</summary>
/// <param name="check">The check.</param>
internal sealed class Cause(CheckDescriptor check)
{
    private const int MostExamples = 3;
    private readonly Dictionary<(string Source, string Target), int> _facts = [];
    private readonly List<CauseExample> _examples = [];
    private ListingVerdict? _last;

    /// <summary>Gets the check.</summary>
    public CheckDescriptor Check { get; } = check;

    /// <summary>Gets the number of open findings.</summary>
    public int Findings { get; private set; }

    /// <summary>Gets the number of listings that have them.</summary>
    public int Listings { get; private set; }

    /// <summary>Gets a few findings that differ.</summary>
    public IReadOnlyList<CauseExample> Examples => _examples;

    /// <summary>Counts a finding.</summary>
    /// <param name="verdict">The result of its listing.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="fact">The term or fact at fault on both sides.</param>
    /// <returns>Whether the fact is new.</returns>
    public bool Add(ListingVerdict verdict, Finding finding, (string Source, string Target) fact)
    {
        Findings++;
        Listings += ReferenceEquals(_last, verdict) ? 0 : 1;
        _last = verdict;
        var isNew = !_facts.TryGetValue(fact, out var seen);
        _facts[fact] = seen + 1;
        if (isNew && _examples.Count < MostExamples)
        {
            _examples.Add(new CauseExample(verdict.Id, verdict.Market, finding.Field, fact.Source, fact.Target, finding.Message));
        }

        return isNew;
    }

    /// <summary>Lists the terms or facts that recur.</summary>
    /// <param name="most">How many.</param>
    /// <returns>The facts with their counts, the commonest first.</returns>
    public IReadOnlyList<RecurringFact> Recurring(int most) =>
    [
        .. _facts.Where(f => f.Value > 1 && (f.Key.Source.Length > 0 || f.Key.Target.Length > 0))
            .OrderByDescending(f => f.Value).ThenBy(f => f.Key.Source, StringComparer.Ordinal).ThenBy(f => f.Key.Target, StringComparer.Ordinal)
            .Take(most).Select(f => new RecurringFact(f.Key.Source, f.Key.Target, f.Value)),
    ];

    /// <summary>Forgets the facts that were seen least.</summary>
    /// <param name="least">Up to how often.</param>
    /// <returns>How many are left.</returns>
    public int Forget(int least)
    {
        foreach (var fact in _facts.Where(f => f.Value <= least).Select(f => f.Key).ToList())
        {
            _facts.Remove(fact);
        }

        return _facts.Count;
    }
}
