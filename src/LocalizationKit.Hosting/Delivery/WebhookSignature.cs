using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalizationKit.Hosting.Delivery;

/// <summary>Signs what a webhook carries, and checks such signatures: HMAC-SHA256 over <c>timestamp.body</c>, so that an old message cannot be sent again later.</summary>
public static class WebhookSignature
{
    /// <summary>The header with the time in seconds since 1970.</summary>
    public const string TimestampHeader = "LocalizationKit-Timestamp";

    /// <summary>The header with the signature, <c>v1=</c> and 64 hexadecimal digits.</summary>
    public const string SignatureHeader = "LocalizationKit-Signature";

    /// <summary>The header with the key of the release: whoever receives a key twice drops the second.</summary>
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Signs.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="timestamp">The value of the timestamp header.</param>
    /// <param name="body">The body.</param>
    /// <returns>The value of the signature header.</returns>
    public static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hmac.AppendData(Encoding.ASCII.GetBytes(timestamp + "."));
        hmac.AppendData(body);
        return "v1=" + Convert.ToHexStringLower(hmac.GetHashAndReset());
    }

    /// <summary>Checks a signature, for receivers.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="timestamp">The value of the timestamp header.</param>
    /// <param name="signature">The value of the signature header.</param>
    /// <param name="body">The body.</param>
    /// <param name="now">The time.</param>
    /// <param name="tolerance">How old or how far ahead the timestamp may be, e.g. five minutes.</param>
    /// <returns>Whether the message is genuine and fresh.</returns>
    public static bool Verify(string secret, string? timestamp, string? signature, ReadOnlySpan<byte> body, DateTimeOffset now, TimeSpan tolerance)
    {
        if (timestamp is null || signature is null || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > 253_402_300_799)
        {
            return false;
        }

        var expected = Encoding.ASCII.GetBytes(Sign(secret, timestamp, body));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.ASCII.GetBytes(signature)) && (now - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() <= tolerance;
    }
}
