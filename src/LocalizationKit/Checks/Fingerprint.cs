using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Data;

namespace LocalizationKit.Checks;

/// <summary>Makes the ids by which findings are recognised from run to run.</summary>
internal static class Fingerprint
{
    /// <summary>Hashes what makes a finding itself: check, record, field and the facts on both sides. Places are left out, so that edits elsewhere do not change it.</summary>
    /// <param name="recordId">The id of the record.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="occurrence">How many findings alike come before it.</param>
    /// <param name="listing">The listing; null when there is none.</param>
    /// <returns>16 hexadecimal digits.</returns>
    public static string Of(string? recordId, Finding finding, int occurrence, Listing? listing = null)
    {
        // A finding that points at nothing in the source rests on the whole of it.
        var source = finding.Source?.Text ?? (listing is not null && finding.FieldIndex >= 0 ? listing.Fields[finding.FieldIndex].Source : null);
        var key = string.Join('\u001f', finding.Check.Id, recordId, finding.Field, Normalize(source), Normalize(finding.Target?.Text), finding.Basis, occurrence);
        Span<byte> hash = stackalloc byte[ShortSha256.Size];
        ShortSha256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    private static string? Normalize(string? text) => text is null ? null : FactText.Normalize(text);
}
