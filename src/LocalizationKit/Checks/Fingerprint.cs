using System.Security.Cryptography;
using System.Text;

namespace LocalizationKit.Checks;

/// <summary>Makes the ids by which findings are recognised from run to run.</summary>
internal static class Fingerprint
{
    /// <summary>Hashes what makes a finding itself: check, record, field and the texts it points at; offsets are left out so that edits elsewhere do not change it.</summary>
    /// <param name="recordId">The id of the record.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="occurrence">How many findings alike come before it.</param>
    /// <returns>16 hexadecimal digits.</returns>
    public static string Of(string? recordId, Finding finding, int occurrence)
    {
        var key = string.Join('\u001f', finding.Check.Id, recordId, finding.Field, finding.FieldIndex, finding.Source?.Text, finding.Target?.Text, occurrence);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return Convert.ToHexStringLower(hash[..8]);
    }
}
