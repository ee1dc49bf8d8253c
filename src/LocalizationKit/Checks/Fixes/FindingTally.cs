using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Fixes;

/// <summary>Counts findings by check, field and severity, so that a listing can be compared with itself after an edit. Offsets and texts of the target do not count: an edit moves them.</summary>
internal sealed class FindingTally
{
    private readonly Dictionary<(string Check, int Field, Severity Severity), int> _counts = [];

    /// <summary>Counts findings.</summary>
    public FindingTally(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding, 1);
        }
    }

    /// <summary>Takes findings out of the count.</summary>
    public FindingTally Without(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding, -1);
        }

        return this;
    }

    /// <summary>Returns whether no count of this tally is above the other's, among findings at or above a severity.</summary>
    public bool IsWithin(FindingTally other, Severity floor = Severity.Neutral) =>
        _counts.All(c => c.Key.Severity < floor || c.Value <= other._counts.GetValueOrDefault(c.Key));

    private void Add(Finding finding, int count)
    {
        var key = (finding.Check.Id, finding.FieldIndex, finding.Severity);
        _counts[key] = _counts.GetValueOrDefault(key) + count;
    }
}
