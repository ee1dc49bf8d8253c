using System.Data.Common;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Opens sessions on a database, and holds the few words in which the databases differ.</summary>
internal abstract class SqlDatabase(TimeProvider time) : IAsyncDisposable
{
    private const int MaxTries = 6;

    /// <summary>Gets the declaration of the column that numbers listings in the order of their acceptance.</summary>
    public abstract string IdentityColumn { get; }

    /// <summary>Gets what ends a subquery that takes rows no other worker is taking.</summary>
    public abstract string SkipLocked { get; }

    /// <summary>Gets the time as the ledger writes it.</summary>
    public long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    public abstract string IsIn(string column, string parameter);

    public abstract object ListOf(IReadOnlyList<string> values);

    public abstract object ListOf(IReadOnlyList<long> values);

    /// <summary>Keeps other transactions from these listings until this one ends.</summary>
    public abstract Task LockListingsAsync(SqlSession session, IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Keeps other workers from migrating at the same time.</summary>
    public abstract Task LockMigrationsAsync(SqlSession session, CancellationToken cancellationToken);

    /// <summary>Returns whether the schema has any table of the ledger yet.</summary>
    public abstract Task<bool> HasSchemaAsync(SqlSession session, CancellationToken cancellationToken);

    /// <summary>Makes sure that deleted text is gone from the files too.</summary>
    public abstract Task PurgeAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    public async Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var session = new SqlSession(await OpenAsync(cancellationToken), null);
        return await work(session);
    }

    /// <summary>Runs work in one transaction; when the database asks to try again, all of it is tried again.</summary>
    public async Task<T> WriteAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await WriteOnceAsync(work, cancellationToken);
            }
            catch (DbException exception) when (attempt < MaxTries && ShouldTryAgain(exception))
            {
                await Task.Delay(10 << attempt, cancellationToken);
            }
        }
    }

    protected virtual async Task<T> WriteOnceAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken);
        await using var session = new SqlSession(connection, await connection.BeginTransactionAsync(cancellationToken));
        var result = await work(session);
        await session.CommitAsync(cancellationToken);
        return result;
    }

    protected abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    protected abstract bool ShouldTryAgain(DbException exception);
}
