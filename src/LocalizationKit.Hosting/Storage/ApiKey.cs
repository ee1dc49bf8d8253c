namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds an API key as it is kept: its name, a hash of the secret and what it may do.</summary>
/// <param name="Name">The name; decisions carry it.</param>
/// <param name="Hash">The SHA-256 of the secret, hexadecimal.</param>
/// <param name="Roles">The roles: <c>submit</c>, <c>review</c>, <c>admin</c>.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="RevokedAt">When it was revoked; null while it holds.</param>
public sealed record ApiKey(string Name, string Hash, IReadOnlyList<string> Roles, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);
