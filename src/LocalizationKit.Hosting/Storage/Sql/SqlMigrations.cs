using System.Globalization;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Brings the schema up to date: every script once, in order, in one transaction.</summary>
internal static class SqlMigrations
{
    private const string Prefix = "LocalizationKit.Hosting.Migrations.";

    public static Task<int> ApplyAsync(SqlDatabase database, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await database.LockMigrationsAsync(session, cancellationToken);
            if (!await database.HasSchemaAsync(session, cancellationToken))
            {
                await session.ExecuteAsync("CREATE TABLE ledger_version (version INTEGER NOT NULL)", cancellationToken);
                await session.ExecuteAsync("INSERT INTO ledger_version (version) VALUES (0)", cancellationToken);
            }

            var version = await session.CountAsync("SELECT version FROM ledger_version", cancellationToken);
            var scripts = Scripts();
            if (version > scripts.Count)
            {
                throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The ledger is at version {version}, this program knows version {scripts.Count}: a newer program has used it. Start that program, or restore a copy of the ledger from before."));
            }

            foreach (var script in scripts.Skip((int)version))
            {
                await session.ExecuteAsync(script.Replace("{identity}", database.IdentityColumn, StringComparison.Ordinal), cancellationToken);
            }

            await session.ExecuteAsync("UPDATE ledger_version SET version = @version", cancellationToken, ("@version", scripts.Count));
            return scripts.Count;
        },
        cancellationToken);

    private static List<string> Scripts()
    {
        var assembly = typeof(SqlMigrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
                return reader.ReadToEnd();
            })];
    }
}
