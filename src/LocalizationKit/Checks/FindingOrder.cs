namespace LocalizationKit.Checks;

/// <summary>Brings the findings of a listing into their final form: order, fingerprints, baseline.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Finish(string recordId, List<Finding> findings, IReadOnlySet<string> baseline)
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
            var first = Fingerprint.Of(recordId, finding, 0);
            var occurrence = seen[first] = seen.GetValueOrDefault(first, -1) + 1;
            var fingerprint = occurrence == 0 ? first : Fingerprint.Of(recordId, finding, occurrence);
            finished.Add(finding with { Fingerprint = fingerprint, IsSuppressed = baseline.Contains(fingerprint) });
        }

        return finished;
    }
}
