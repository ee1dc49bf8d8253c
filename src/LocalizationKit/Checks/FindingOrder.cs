using LocalizationKit.Batches;
using LocalizationKit.Checks.Baselines;

namespace LocalizationKit.Checks;

/// <summary>Brings the findings of a listing into their final form: order, fingerprints, baseline.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Finish(Listing listing, List<Finding> findings, Baseline baseline)
    {
        if (findings.Count == 0)
        {
            return [];
        }

        var sorted = findings
            .OrderBy(f => f.FieldIndex < 0 ? int.MaxValue : f.FieldIndex)
            .ThenBy(f => f.Target?.Start ?? f.Source?.Start ?? 0)
            .ThenBy(f => f.Check.Id, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var finished = new List<Finding>(findings.Count);
        foreach (var finding in sorted)
        {
            var first = Fingerprint.Of(listing.Id, finding, 0, listing);
            var occurrence = seen[first] = seen.GetValueOrDefault(first, -1) + 1;
            var fingerprint = occurrence == 0 ? first : Fingerprint.Of(listing.Id, finding, occurrence, listing);
            finished.Add(baseline.Judge(listing, finding with { Fingerprint = fingerprint }));
        }

        return finished;
    }
}
