using System.Buffers;
using LocalizationKit.Checks;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Gathers what a glossary should have: source words that stay untranslated, and short texts that are rendered in several ways, again and again. Bounded memory.</summary>
internal sealed class TermTable
{
    private const int MostTerms = 50_000;
    private const int LongestTerm = 20;
    private static readonly SearchValues<char> Sentence = SearchValues.Create("。，、！？；：,.!?;:\n");
    private readonly Dictionary<(string Market, string Source), TermCandidate> _terms = [];

    /// <summary>Gets whether rare terms were forgotten for lack of room.</summary>
    public bool IsApproximate { get; private set; }

    /// <summary>Adds the open findings of a listing.</summary>
    /// <param name="verdict">The result of the listing.</param>
    public void Add(ListingVerdict verdict)
    {
        foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
        {
            if (TermOf(finding)?.Trim() is { Length: > 1 and <= LongestTerm } term && term.AsSpan().IndexOfAny(Sentence) < 0)
            {
                var key = (verdict.Market ?? "", term);
                if (!_terms.TryGetValue(key, out var candidate))
                {
                    _terms[key] = candidate = new TermCandidate(key.Item1, term);
                }

                candidate.Add(verdict, finding);
            }
        }

        if (_terms.Count > MostTerms)
        {
            Forget();
        }
    }

    /// <summary>Lists the terms that recur.</summary>
    /// <param name="most">How many.</param>
    /// <returns>The terms, the commonest first.</returns>
    public IReadOnlyList<TermCandidate> Top(int most) =>
    [
        .. _terms.Values.Where(t => t.Listings > 1)
            .OrderByDescending(t => t.Listings).ThenBy(t => t.Source, StringComparer.Ordinal).ThenBy(t => t.Market, StringComparer.Ordinal).Take(most),
    ];

    // What the checks say of words that no glossary knows: the residue stands in the target, the others name the source.
    private static string? TermOf(Finding finding) => finding.Check.Id switch
    {
        "LK2202" => finding.Target?.Text,
        "LK2201" or "LK1005" => finding.Source?.Text,
        _ => null,
    };

    private void Forget()
    {
        IsApproximate = true;
        for (var least = 1; _terms.Count > MostTerms / 2; least *= 2)
        {
            foreach (var key in _terms.Where(t => t.Value.Listings <= least).Select(t => t.Key).ToList())
            {
                _terms.Remove(key);
            }
        }
    }
}
