using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Scoring;

namespace LocalizationKit.Reporting;

/// <summary>Adds up the results of a run. Not safe for several threads.</summary>
public sealed class RunSummary
{
    private const int MostGroups = 10_000;
    private const string Others = "(others)";

    // Properties of a record that the kit does not know otherwise.
    private static readonly string[] Groups = ["engine", "merchant", "day"];

    private readonly int[] _verdicts = new int[4];
    private readonly int[] _severities = new int[4];
    private readonly Dictionary<CheckDescriptor, int> _checks = [];
    private readonly SortedDictionary<(string By, string Key), BatchScoreSum> _scores = new(Comparer<(string By, string Key)>.Create((a, b) =>
        string.CompareOrdinal(a.By, b.By) is var by and not 0 ? by : string.CompareOrdinal(a.Key, b.Key)));

    /// <summary>Gets the number of records, unreadable ones included.</summary>
    public int Records { get; private set; }

    /// <summary>Gets the number of segments that were judged.</summary>
    public long Segments { get; private set; }

    /// <summary>Gets the number of source and target characters (UTF-16 code units) that were judged.</summary>
    public long Characters { get; private set; }

    /// <summary>Gets or sets how long the run took.</summary>
    public TimeSpan Elapsed { get; set; }

    /// <summary>Gets or sets whether the run was ended early.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Gets the number of findings that a baseline silences.</summary>
    public int Suppressed { get; private set; }

    /// <summary>Gets the number of open findings by check, the commonest first.</summary>
    public IReadOnlyList<KeyValuePair<CheckDescriptor, int>> Checks =>
        [.. _checks.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Id, StringComparer.Ordinal)];

    /// <summary>Gets the scores of the whole batch and of each market, engine, merchant and day that its records name, sorted by name.</summary>
    public IEnumerable<(string By, string Key, BatchScore Score)> Scores => _scores.Select(s => (s.Key.By, s.Key.Key, s.Value.ToScore()));

    /// <summary>Gets the number of records with a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>A count.</returns>
    public int Of(Verdict verdict) => _verdicts[(int)verdict];

    /// <summary>Gets the number of open findings of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>A count.</returns>
    public int Of(Severity severity) => _severities[(int)severity];

    /// <summary>Adds a result.</summary>
    /// <param name="verdict">The result.</param>
    public void Add(ListingVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        Records++;
        _verdicts[(int)verdict.Verdict]++;
        foreach (var finding in verdict.Findings)
        {
            if (finding.IsSuppressed)
            {
                Suppressed++;
                continue;
            }

            _severities[(int)finding.Severity]++;
            _checks[finding.Check] = _checks.GetValueOrDefault(finding.Check) + 1;
        }

        if (verdict.Verdict != Verdict.Error && verdict.Listing is { } listing)
        {
            Segments += listing.Fields.Count;
            for (var i = 0; i < listing.Fields.Count; i++)
            {
                Characters += listing.Fields[i].Source.Length + (listing.Fields[i].Target?.Length ?? 0);
            }
        }

        if (verdict.Score is { } score)
        {
            AddScore(verdict, score.Mqm);
        }
    }

    private void AddScore(ListingVerdict verdict, MqmScore score)
    {
        SumOf("all", "").Add(score);
        SumOf("market", verdict.Market ?? "").Add(score);
        foreach (var by in Groups)
        {
            if (ListingProperty.Of(verdict, by) is { } key)
            {
                SumOf(by, key).Add(score);
            }
        }
    }

    private BatchScoreSum SumOf(string by, string key)
    {
        if (!_scores.TryGetValue((by, key), out var sum))
        {
            // A batch with a merchant per record must not take all memory: those beyond the bound are added up together.
            key = _scores.Count < MostGroups ? key : Others;
            if (!_scores.TryGetValue((by, key), out sum))
            {
                _scores[(by, key)] = sum = new BatchScoreSum();
            }
        }

        return sum;
    }
}
