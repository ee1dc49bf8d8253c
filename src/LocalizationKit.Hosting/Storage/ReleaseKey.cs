using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalizationKit.Hosting.Storage;

/// <summary>Makes the keys by which receivers drop what they already have, and the hashes that tombstones keep.</summary>
internal static class ReleaseKey
{
    // The revision is part of it because a listing may come back to a content it had before, and must then go out again.
    public static string Of(string id, int revision, string hash) => Hash(string.Create(CultureInfo.InvariantCulture, $"{id}\n{revision}\n{hash}"))[..40];

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string TombstoneOf(string id, string hash) => Hash(id + "\n" + hash);
}
