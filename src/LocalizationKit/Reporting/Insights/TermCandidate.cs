using LocalizationKit.Checks;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Counts a source term that a glossary should have.</summary>
/// <param name="market">The market.</param>
/// <param name="source">The term.</param>
internal sealed class TermCandidate(string market, string source)
{
    private const int MostRenderings = 5;
    private readonly Dictionary<string, int> _renderings = new(StringComparer.Ordinal);
    private ListingVerdict? _last;

    /// <summary>Gets the market; empty for none.</summary>
    public string Market { get; } = market;

    /// <summary>Gets the term.</summary>
    public string Source { get; } = source;

    /// <summary>Gets the number of listings.</summary>
    public int Listings { get; private set; }

    /// <summary>Gets whether the term stayed untranslated somewhere.</summary>
    public bool IsUntranslated { get; private set; }

    /// <summary>Gets the renderings that were seen, the commonest first.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Renderings => [.. _renderings.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal)];

    /// <summary>Counts a finding.</summary>
    /// <param name="verdict">The result of its listing.</param>
    /// <param name="finding">The finding.</param>
    public void Add(ListingVerdict verdict, Finding finding)
    {
        Listings += ReferenceEquals(_last, verdict) ? 0 : 1;
        _last = verdict;
        if (finding.Check.Id != "LK1005")
        {
            IsUntranslated = true;
        }
        else if (RenderingOf(verdict, finding) is { Length: > 0 } rendering && (_renderings.Count < MostRenderings || _renderings.ContainsKey(rendering)))
        {
            _renderings[rendering] = _renderings.GetValueOrDefault(rendering) + 1;
        }
    }

    private static string? RenderingOf(ListingVerdict verdict, Finding finding) =>
        finding.Target?.Text ?? (finding.FieldIndex >= 0 && finding.FieldIndex < (verdict.Listing?.Fields.Count ?? 0) ? verdict.Listing!.Fields[finding.FieldIndex].Target : null);
}
