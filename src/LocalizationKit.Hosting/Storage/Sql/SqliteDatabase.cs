using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps the ledger in one SQLite file with a write-ahead log. One writer at a time, any number of readers.</summary>
internal sealed class SqliteDatabase : SqlDatabase
{
    private readonly SemaphoreSlim _writer = new(1);
    private readonly string _connectionString;
    private readonly string _path;

    public SqliteDatabase(string path, TimeProvider time)
        : base(time)
    {
        _path = Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = _path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = true,
            DefaultTimeout = 60,
        }.ToString();
    }

    public override string IdentityColumn => "INTEGER PRIMARY KEY AUTOINCREMENT";

    public override string SkipLocked => "";

    public override string IsIn(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override object ListOf(IReadOnlyList<string> values) => JsonSerializer.Serialize(values);

    public override object ListOf(IReadOnlyList<long> values) => JsonSerializer.Serialize(values);

    // The one writer lock is held from the beginning of the transaction.
    public override Task LockListingsAsync(SqlSession session, IReadOnlyList<string> ids, CancellationToken cancellationToken) => Task.CompletedTask;

    public override Task LockMigrationsAsync(SqlSession session, CancellationToken cancellationToken) => Task.CompletedTask;

    public override async Task<bool> HasSchemaAsync(SqlSession session, CancellationToken cancellationToken) =>
        await session.CountAsync("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'ledger_version'", cancellationToken) > 0;

    // Deleted pages are overwritten with zeros (secure_delete), but the log still holds what was there before.
    public override async Task PurgeAsync(CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var session = new SqlSession(await OpenAsync(cancellationToken), null);
            await session.ListAsync("PRAGMA wal_checkpoint(TRUNCATE)", r => r.GetInt32(0), cancellationToken);
        }
        finally
        {
            _writer.Release();
        }
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(_connectionString));
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override async Task<T> WriteOnceAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            return await base.WriteOnceAsync(work, cancellationToken);
        }
        finally
        {
            _writer.Release();
        }
    }

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    protected override bool ShouldTryAgain(DbException exception) =>
        exception is SqliteException { SqliteErrorCode: 5 or 6 };
}
