using System.Data.Common;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Runs statements on one connection and, where there is one, in one transaction. A statement that comes again is not prepared again.</summary>
internal sealed class SqlSession(DbConnection connection, DbTransaction? transaction) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    public async Task<int> ExecuteAsync(string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters) =>
        await CommandOf(sql, parameters).ExecuteNonQueryAsync(cancellationToken);

    public async Task<long> CountAsync(string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        var value = await CommandOf(sql, parameters).ExecuteScalarAsync(cancellationToken);
        return value is null or DBNull ? 0 : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
    }

    public async Task<List<T>> ListAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        var rows = new List<T>();
        await using var reader = await CommandOf(sql, parameters).ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public async Task<T?> FirstAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
        where T : class =>
        (await ListAsync(sql, read, cancellationToken, parameters)).FirstOrDefault();

    public Task CommitAsync(CancellationToken cancellationToken) => transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        await connection.DisposeAsync();
    }

    private DbCommand CommandOf(string sql, (string Name, object? Value)[] parameters)
    {
        if (_commands.TryGetValue(sql, out var known))
        {
            // One statement always comes with the same parameters in the same order; only their values change.
            for (var i = 0; i < parameters.Length; i++)
            {
                known.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
            }

            return known;
        }

        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this assembly; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = transaction;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        _commands.Add(sql, command);
        return command;
    }
}
