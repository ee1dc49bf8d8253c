namespace LocalizationKit.Hosting.Storage;

/// <summary>Keeps API keys by the hash of their secret. Safe to share.</summary>
public interface IKeyStore
{
    /// <summary>Adds a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether it was added; false when the name is taken.</returns>
    Task<bool> AddKeyAsync(ApiKey key, CancellationToken cancellationToken);

    /// <summary>Finds a key that holds.</summary>
    /// <param name="hash">The hash of the secret.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The key; null when there is none or it was revoked.</returns>
    Task<ApiKey?> FindKeyAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Lists all keys by name.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The keys.</returns>
    Task<IReadOnlyList<ApiKey>> ListKeysAsync(CancellationToken cancellationToken);

    /// <summary>Revokes a key for good.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether there was such a key.</returns>
    Task<bool> RevokeKeyAsync(string name, CancellationToken cancellationToken);
}
