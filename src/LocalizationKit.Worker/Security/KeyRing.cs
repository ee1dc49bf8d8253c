using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Worker.Security;

/// <summary>Makes API keys and recognises them. A secret is 256 bits by chance, so a plain hash keeps it safe; a revoked key works for some seconds at most.</summary>
internal sealed class KeyRing(IKeyStore store, TimeProvider time)
{
    private const string Prefix = "lk_";
    private const int MaxRemembered = 10_000;
    private static readonly TimeSpan Remember = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (ApiKey? Key, long At)> _known = new(StringComparer.Ordinal);

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Makes a key and returns its secret, which is kept nowhere.</summary>
    /// <returns>The secret; null when the name is taken.</returns>
    public async Task<string?> CreateAsync(string name, IReadOnlyList<string> roles, CancellationToken cancellationToken)
    {
        var secret = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return await store.AddKeyAsync(new ApiKey(name, HashOf(secret), roles, time.GetUtcNow(), null), cancellationToken) ? secret : null;
    }

    public async Task<ApiKey?> FindAsync(string secret, CancellationToken cancellationToken) =>
        secret.Length == Prefix.Length + 64 && secret.StartsWith(Prefix, StringComparison.Ordinal) ? await FindHashAsync(HashOf(secret), cancellationToken) : null;

    public async Task<ApiKey?> FindHashAsync(string hash, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(hash, out var known) && time.GetElapsedTime(known.At) < Remember)
        {
            return known.Key;
        }

        if (_known.Count > MaxRemembered)
        {
            _known.Clear();
        }

        var key = await store.FindKeyAsync(hash, cancellationToken);
        _known[hash] = (key, time.GetTimestamp());
        return key;
    }

    public static ClaimsIdentity IdentityOf(ApiKey key, string scheme)
    {
        var identity = new ClaimsIdentity(scheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, key.Name));
        identity.AddClaim(new Claim("key", key.Hash));
        foreach (var role in key.Roles)
        {
            identity.AddClaim(new Claim(ClaimTypes.Role, role));
        }

        return identity;
    }
}
