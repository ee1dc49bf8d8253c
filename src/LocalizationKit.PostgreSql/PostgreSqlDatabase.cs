using System.Data.Common;
using LocalizationKit.Hosting.Storage.Sql;
using Npgsql;

namespace LocalizationKit.PostgreSql;

/// <summary>Keeps the ledger in PostgreSQL, where many workers share it.</summary>
internal sealed class PostgreSqlDatabase : SqlDatabase
{
    // Any number will do, as long as every worker takes the same.
    private const long MigrationLock = 0x4C4B_4C45_4447;
    private readonly NpgsqlDataSource _source;

    public PostgreSqlDatabase(string connectionString, TimeProvider time)
        : base(time)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);

        // The same few statements run all day; preparing them once saves a third of the time.
        settings.MaxAutoPrepare = settings.MaxAutoPrepare == 0 ? 50 : settings.MaxAutoPrepare;
        settings.ApplicationName ??= "LocalizationKit";
        _source = NpgsqlDataSource.Create(settings);
    }

    public override string IdentityColumn => "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";

    public override string SkipLocked => " FOR UPDATE SKIP LOCKED";

    public override string IsIn(string column, string parameter) => $"{column} = ANY({parameter})";

    public override object ListOf(IReadOnlyList<string> values) => values.ToArray();

    public override object ListOf(IReadOnlyList<long> values) => values.ToArray();

    // Rows that do not exist yet cannot be locked, so the ids are; in one order, so that two batches never wait for each other.
    public override Task LockListingsAsync(SqlSession session, IReadOnlyList<string> ids, CancellationToken cancellationToken) => session.ListAsync(
        "SELECT pg_advisory_xact_lock(k) FROM (SELECT DISTINCT hashtextextended(i, 0) AS k FROM unnest(@ids) AS i ORDER BY 1) AS locks",
        _ => true,
        cancellationToken,
        ("@ids", ids.ToArray()));

    public override Task LockMigrationsAsync(SqlSession session, CancellationToken cancellationToken) =>
        session.ListAsync("SELECT pg_advisory_xact_lock(@lock)", _ => true, cancellationToken, ("@lock", MigrationLock));

    public override async Task<bool> HasSchemaAsync(SqlSession session, CancellationToken cancellationToken) =>
        await session.CountAsync("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'ledger_version'", cancellationToken) > 0;

    // Deleted rows are reclaimed by the server's own vacuum; operations.md says what that means for backups.
    public override Task PurgeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await _source.OpenConnectionAsync(cancellationToken);

    // 40001 serialization failure, 40P01 deadlock, 23505 two workers accepting one new listing: the second try finds the first's work.
    protected override bool ShouldTryAgain(DbException exception) =>
        exception is PostgresException { SqlState: "40001" or "40P01" or "23505" };
}
