using System.Data.Common;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps API keys in a database.</summary>
internal sealed class SqlKeyStore(SqlDatabase database) : IKeyStore
{
    private const string Columns = "name, hash, roles, created_at, revoked_at";

    public Task<bool> AddKeyAsync(ApiKey key, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "INSERT INTO api_keys (name, hash, roles, created_at) VALUES (@name, @hash, @roles, @created) ON CONFLICT DO NOTHING",
            cancellationToken,
            ("@name", key.Name),
            ("@hash", key.Hash),
            ("@roles", string.Join(',', key.Roles)),
            ("@created", key.CreatedAt.ToUnixTimeMilliseconds())) > 0,
        cancellationToken);

    public Task<ApiKey?> FindKeyAsync(string hash, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FirstAsync($"SELECT {Columns} FROM api_keys WHERE hash = @hash AND revoked_at IS NULL", Read, cancellationToken, ("@hash", hash)),
        cancellationToken);

    public Task<IReadOnlyList<ApiKey>> ListKeysAsync(CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<ApiKey>>(
        async session => await session.ListAsync($"SELECT {Columns} FROM api_keys ORDER BY name", Read, cancellationToken),
        cancellationToken);

    public Task<bool> RevokeKeyAsync(string name, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE api_keys SET revoked_at = @now WHERE name = @name AND revoked_at IS NULL", cancellationToken, ("@now", database.Now), ("@name", name)) > 0,
        cancellationToken);

    private static ApiKey Read(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2).Split(','), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), SqlRows.Time(row, 4));
}
