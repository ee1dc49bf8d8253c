using LocalizationKit.Batches;

namespace LocalizationKit.Checks.Baselines;

/// <summary>Holds what was known and accepted at some time: findings by fingerprint, and the texts they were found in. Safe to share once it is filled.</summary>
/// <remarks>
/// A fingerprint is made of the check, the facts on both sides and, for terms, the glossary entry. When the source fact or the term changes, the
/// fingerprint does too, and the acceptance no longer holds.
/// </remarks>
public sealed class Baseline
{
    private readonly Dictionary<string, AcceptedFinding> _findings = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, string Field), FieldPrint> _fields = [];

    /// <summary>Gets whether there is nothing to compare with.</summary>
    public bool IsEmpty => _findings.Count + _fields.Count == 0;

    /// <summary>Gets the accepted findings.</summary>
    public IReadOnlyCollection<AcceptedFinding> Findings => _findings.Values;

    /// <summary>Accepts a finding.</summary>
    /// <param name="finding">The finding; the last one with a fingerprint holds.</param>
    public void Accept(AcceptedFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings[finding.Fingerprint] = finding;
    }

    /// <summary>Remembers the texts of a field.</summary>
    /// <param name="recordId">The id of the record.</param>
    /// <param name="field">The key of the field, see <see cref="KeyOf"/>.</param>
    /// <param name="print">The print of its texts.</param>
    internal void Remember(string recordId, string field, FieldPrint print) => _fields[(recordId, field)] = print;

    /// <summary>Returns the key of a field: its name, and its number among fields of that name where there are several.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="index">The index of the field.</param>
    /// <returns>The key, e.g. <c>bullet</c> or <c>bullet#2</c>.</returns>
    internal static string KeyOf(Listing listing, int index)
    {
        ArgumentNullException.ThrowIfNull(listing);
        var name = listing.Fields[index].Name;
        var number = 1 + listing.Fields.Take(index).Count(f => f.Name == name);
        return number == 1 ? name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}#{number}");
    }

    /// <summary>Compares a finding with the baseline.</summary>
    internal Finding Judge(Listing listing, Finding finding)
    {
        if (IsEmpty)
        {
            return finding;
        }

        return _findings.TryGetValue(finding.Fingerprint, out var accepted)
            ? finding with { Suppression = accepted, Origin = FindingOrigin.PreExisting }
            : finding with { Origin = OriginOf(listing, finding) };
    }

    private FindingOrigin OriginOf(Listing listing, Finding finding)
    {
        var indexes = finding.FieldIndex >= 0 ? [finding.FieldIndex] : Enumerable.Range(0, listing.Fields.Count);
        var (isStale, isSame) = (false, true);
        foreach (var index in indexes)
        {
            if (!_fields.TryGetValue((listing.Id, KeyOf(listing, index)), out var before))
            {
                return FindingOrigin.Introduced;
            }

            var now = FieldPrint.Of(listing.Fields[index].Source, listing.Fields[index].Target);
            isSame &= now == before;
            isStale |= now.Source != before.Source && now.Target == before.Target;
        }

        return isSame ? FindingOrigin.PreExisting : isStale ? FindingOrigin.StaleSource : FindingOrigin.Introduced;
    }
}
