using LocalizationKit.Checks;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Counts what goes wrong most often: by check, and within a check by the term or fact at fault. Bounded memory; not safe for several threads.</summary>
/// <param name="mostKeys">The number of terms and facts that are kept.</param>
internal sealed class CauseTable(int mostKeys = 50_000)
{
    private const int LongestKey = 60;
    private readonly Dictionary<string, Cause> _causes = new(StringComparer.Ordinal);
    private int _keys;

    /// <summary>Gets whether rare terms and facts were forgotten for lack of room, so that counts may be too low.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Adds the open findings of a listing.</summary>
    /// <param name="verdict">The result of the listing.</param>
    public void Add(ListingVerdict verdict)
    {
        foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
        {
            if (!_causes.TryGetValue(finding.Check.Id, out var cause))
            {
                _causes[finding.Check.Id] = cause = new Cause(finding.Check);
            }

            _keys += cause.Add(verdict, finding, KeyOf(finding)) ? 1 : 0;
        }

        if (_keys > mostKeys)
        {
            Forget();
        }
    }

    /// <summary>Lists the commonest causes.</summary>
    /// <param name="most">How many.</param>
    /// <returns>The causes, the commonest first.</returns>
    public IReadOnlyList<Cause> Top(int most) =>
        [.. _causes.Values.OrderByDescending(c => c.Findings).ThenBy(c => c.Check.Id, StringComparer.Ordinal).Take(most)];

    private static (string Source, string Target) KeyOf(Finding finding) => (Cut(finding.Source?.Text), Cut(finding.Target?.Text));

    private static string Cut(string? text) => text is null ? "" : Excerpts.Cut(text.Trim(), LongestKey);

    // Lossy counting: those seen least go; what recurs stays.
    private void Forget()
    {
        IsApproximate = true;
        for (var least = 1; _keys > mostKeys / 2; least *= 2)
        {
            _keys = _causes.Values.Sum(c => c.Forget(least));
        }
    }
}
