using System.Globalization;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps listings and judgements in a database.</summary>
internal sealed class SqlVerdictStore(SqlDatabase database) : IVerdictStore
{
    private readonly SqlLeases _leases = new(database, "received", "attempts", "lease_until < @now", "seq");

    public async Task InitializeAsync(string owner, CancellationToken cancellationToken)
    {
        await SqlMigrations.ApplyAsync(database, cancellationToken);
        await database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("UPDATE listings SET lease_until = 0, lease_owner = NULL WHERE state = 'received' AND is_current = 1 AND lease_owner = @owner", cancellationToken, ("@owner", owner));
                await session.ExecuteAsync("UPDATE listings SET lease_until = 0, lease_owner = NULL WHERE state = 'untranslated' AND is_current = 1 AND lease_owner = @owner", cancellationToken, ("@owner", owner));
                return await session.ExecuteAsync("UPDATE outbox SET lease_until = 0, lease_owner = NULL WHERE done_at IS NULL AND dead_at IS NULL AND lease_owner = @owner", cancellationToken, ("@owner", owner));
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<SubmitOutcome>> SubmitAsync(IReadOnlyList<SubmittedRecord> records, CancellationToken cancellationToken) =>
        SqlIntake.SubmitAsync(database, records, cancellationToken);

    public Task<IReadOnlyList<LeasedListing>> LeaseAsync(string owner, int count, TimeSpan lease, CancellationToken cancellationToken) => _leases.LeaseAsync(owner, count, lease, cancellationToken);

    public Task GiveBackAsync(string owner, IReadOnlyList<long> sequences, CancellationToken cancellationToken) => _leases.GiveBackAsync(owner, sequences, cancellationToken);

    public Task<int> SuspectAsync(string owner, long sequence, CancellationToken cancellationToken) => database.WriteAsync(
        async session => (int)await session.CountAsync(
            "UPDATE listings SET alone = alone + 1 WHERE seq = @seq AND lease_owner = @owner AND state = 'received' RETURNING alone",
            cancellationToken,
            ("@seq", sequence),
            ("@owner", owner)),
        cancellationToken);

    public Task<int> CompleteAsync(string owner, IReadOnlyList<Judgement> judgements, IReadOnlyList<string> publishers, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var kept = 0;
            foreach (var judgement in judgements)
            {
                kept += await KeepAsync(session, owner, judgement, publishers, cancellationToken) ? 1 : 0;
            }

            return kept;
        },
        cancellationToken);

    public Task<long> CountBacklogAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.CountAsync(
            "SELECT (SELECT count(*) FROM listings WHERE state = 'received' AND is_current = 1) + (SELECT count(*) FROM listings WHERE state = 'untranslated' AND is_current = 1)",
            cancellationToken),
        cancellationToken);

    public Task<FoundListing> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var listing = await session.FirstAsync($"SELECT {SqlRows.TextColumns} FROM listings WHERE id = @id AND is_current = 1", SqlRows.Listing, cancellationToken, ("@id", id));
            var isErased = listing is null
                && await session.CountAsync("SELECT count(*) FROM tombstones WHERE listing = @listing", cancellationToken, ("@listing", ReleaseKey.Hash(id))) > 0;
            return new FoundListing(listing, isErased);
        },
        cancellationToken);

    public Task<ListingPage> QueryAsync(ListingQuery query, CancellationToken cancellationToken)
    {
        var after = query.Cursor is null ? 0 : ReadCursor(query.Cursor);
        var limit = Math.Clamp(query.Limit, 1, 500);
        var (where, parameters) = WhereOf(query);
        var sql = $"SELECT {(query.IncludesText ? SqlRows.TextColumns : SqlRows.Columns)} FROM listings l WHERE is_current = 1 AND seq > @after{where} ORDER BY seq LIMIT @limit";
        return database.ReadAsync(
            async session =>
            {
                var items = await session.ListAsync(sql, SqlRows.Listing, cancellationToken, [("@after", after), ("@limit", limit + 1), .. parameters]);
                return items.Count <= limit
                    ? new ListingPage(items, null)
                    : new ListingPage(items[..limit], items[limit - 1].Sequence.ToString("x", CultureInfo.InvariantCulture));
            },
            cancellationToken);
    }

    private async Task<bool> KeepAsync(SqlSession session, string owner, Judgement judgement, IReadOnlyList<string> publishers, CancellationToken cancellationToken)
    {
        var now = database.Now;
        var goesOut = judgement.State == ListingState.Judged;
        var isOut = goesOut && publishers.Count == 0;
        var row = await session.FirstAsync(
            """
            UPDATE listings SET state = @state, verdict = @verdict, result = @result, market = coalesce(@market, market), quality = @quality, risk = @risk, error = coalesce(@error, error),
              judged_at = @now, released_at = @released, lease_owner = NULL, lease_until = 0
            WHERE seq = @seq AND lease_owner = @owner AND state = 'received' AND is_current = 1
            RETURNING id, revision, hash
            """,
            r => new KeptListing(judgement.Sequence, r.GetString(0), r.GetInt32(1), r.GetString(2)),
            cancellationToken,
            ("@state", StateNames.Of(isOut ? ListingState.Published : judgement.State)),
            ("@verdict", judgement.Verdict),
            ("@result", judgement.Result),
            ("@market", judgement.Market),
            ("@quality", judgement.Quality),
            ("@risk", judgement.Risk),
            ("@error", judgement.Error),
            ("@now", now),
            ("@released", isOut ? now : null),
            ("@seq", judgement.Sequence),
            ("@owner", owner));
        if (row is null)
        {
            return false;
        }

        foreach (var check in judgement.Checks)
        {
            await session.ExecuteAsync(
                "INSERT INTO findings (seq, check_id, severity, count) VALUES (@seq, @check, @severity, @count)",
                cancellationToken,
                ("@seq", judgement.Sequence),
                ("@check", check.Check),
                ("@severity", check.Severity),
                ("@count", check.Count));
        }

        if (goesOut)
        {
            await row.EnqueueAsync(session, publishers, cancellationToken);
        }

        return true;
    }

    private static (string Where, List<(string Name, object? Value)> Parameters) WhereOf(ListingQuery query)
    {
        var where = "";
        var parameters = new List<(string, object?)>();
        void Add(string clause, string name, object? value)
        {
            if (value is not null)
            {
                where += " AND " + clause;
                parameters.Add((name, value));
            }
        }

        Add("state = @state", "@state", query.State is { } state ? StateNames.Of(state) : null);
        Add("verdict = @verdict", "@verdict", query.Verdict);
        Add("market = @market", "@market", query.Market);
        Add("vertical = @vertical", "@vertical", query.Vertical);
        Add("EXISTS (SELECT 1 FROM findings f WHERE f.seq = l.seq AND f.check_id = @check)", "@check", query.Check);
        return (where, parameters);
    }

    private static long ReadCursor(string cursor) =>
        long.TryParse(cursor, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var after) && after >= 0
            ? after
            : throw new FormatException("The cursor is not one this service gave; take 'next' of the page before, or leave it out.");
}
