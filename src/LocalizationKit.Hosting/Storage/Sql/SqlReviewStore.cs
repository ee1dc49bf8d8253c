namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps decisions, erases, forgets and sums up in a database.</summary>
internal sealed class SqlReviewStore(SqlDatabase database) : IReviewStore
{
    private const long DayMilliseconds = 86_400_000;

    public Task<DecisionStatus> DecideAsync(ReviewDecision decision, IReadOnlyList<string> publishers, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await database.LockListingsAsync(session, [decision.Id], cancellationToken);
            var listing = await session.FirstAsync($"SELECT {SqlRows.Columns} FROM listings WHERE id = @id AND is_current = 1", SqlRows.Listing, cancellationToken, ("@id", decision.Id));
            if (listing is null)
            {
                return DecisionStatus.NotFound;
            }

            if (decision.Revision is { } seen && seen != listing.Revision)
            {
                return DecisionStatus.Stale;
            }

            if (!IsOpen(listing.State, decision.Kind))
            {
                return DecisionStatus.NotOpen;
            }

            await TakeAsync(session, listing, decision, publishers, cancellationToken);
            return DecisionStatus.Taken;
        },
        cancellationToken);

    public Task<bool> RetryAsync(string id, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var listings = await session.ExecuteAsync(
                """
                UPDATE listings SET state = CASE needs_translation WHEN 1 THEN 'untranslated' ELSE 'received' END, attempts = 0, alone = 0, translation_attempts = 0, next_at = 0, error = NULL
                WHERE id = @id AND is_current = 1 AND state = 'dead-lettered' AND record IS NOT NULL
                """,
                cancellationToken,
                ("@id", id));
            await session.ExecuteAsync("DELETE FROM findings WHERE seq IN (SELECT seq FROM listings WHERE id = @id AND is_current = 1 AND state IN ('received', 'untranslated'))", cancellationToken, ("@id", id));
            var releases = await session.ExecuteAsync(
                "UPDATE outbox SET dead_at = NULL, next_at = 0, attempts = 0 WHERE dead_at IS NOT NULL AND seq IN (SELECT seq FROM listings WHERE id = @id AND is_current = 1)",
                cancellationToken,
                ("@id", id));
            return listings + releases > 0;
        },
        cancellationToken);

    public async Task<bool> EraseAsync(string id, string by, CancellationToken cancellationToken)
    {
        var isErased = await database.WriteAsync(
            async session =>
            {
                await database.LockListingsAsync(session, [id], cancellationToken);
                var revisions = await session.ListAsync("SELECT seq, hash FROM listings WHERE id = @id", r => (Sequence: r.GetInt64(0), Hash: r.GetString(1)), cancellationToken, ("@id", id));
                foreach (var revision in revisions)
                {
                    await session.ExecuteAsync(
                        "INSERT INTO tombstones (content, listing, erased_at, erased_by) VALUES (@content, @listing, @now, @by) ON CONFLICT DO NOTHING",
                        cancellationToken,
                        ("@content", ReleaseKey.TombstoneOf(id, revision.Hash)),
                        ("@listing", ReleaseKey.Hash(id)),
                        ("@now", database.Now),
                        ("@by", by));
                    await session.ExecuteAsync("DELETE FROM findings WHERE seq = @seq", cancellationToken, ("@seq", revision.Sequence));
                    await session.ExecuteAsync("DELETE FROM outbox WHERE seq = @seq", cancellationToken, ("@seq", revision.Sequence));
                    await session.ExecuteAsync("DELETE FROM listings WHERE seq = @seq", cancellationToken, ("@seq", revision.Sequence));
                }

                return revisions.Count > 0;
            },
            cancellationToken);
        if (isErased)
        {
            await database.PurgeAsync(cancellationToken);
        }

        return isErased;
    }

    public async Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        var forgotten = await database.WriteAsync(
            session => session.ExecuteAsync(
                """
                UPDATE listings SET record = NULL, corrected = NULL, result = NULL, reason = NULL, error = NULL
                WHERE record IS NOT NULL AND state NOT IN ('untranslated', 'received', 'judged', 'in-review')
                  AND coalesce(released_at, decided_at, judged_at, received_at) < @before
                  AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.seq = listings.seq AND o.done_at IS NULL AND o.dead_at IS NULL)
                """,
                cancellationToken,
                ("@before", before.ToUnixTimeMilliseconds())),
            cancellationToken);
        if (forgotten > 0)
        {
            await database.PurgeAsync(cancellationToken);
        }

        return forgotten;
    }

    public Task<IReadOnlyList<StoredListing>> ListDecidedAsync(long after, int limit, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<StoredListing>>(
        async session => await session.ListAsync(
            $"SELECT {SqlRows.TextColumns} FROM listings WHERE decided_at IS NOT NULL AND record IS NOT NULL AND seq > @after ORDER BY seq LIMIT @limit",
            SqlRows.Listing,
            cancellationToken,
            ("@after", after),
            ("@limit", limit)),
        cancellationToken);

    public Task<StoreStatistics> SumAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var states = await session.ListAsync(
                "SELECT state, count(*) FROM listings WHERE is_current = 1 GROUP BY state", r => (State: StateNames.Parse(r.GetString(0)), Count: r.GetInt64(1)), cancellationToken);
            var pending = await session.CountAsync("SELECT count(*) FROM outbox WHERE done_at IS NULL AND dead_at IS NULL", cancellationToken);
            var dead = await session.CountAsync("SELECT count(*) FROM outbox WHERE dead_at IS NOT NULL AND done_at IS NULL", cancellationToken);
            var checks = await session.ListAsync(
                """
                SELECT f.check_id, min(CASE f.severity WHEN 'critical' THEN 'a' WHEN 'major' THEN 'b' WHEN 'minor' THEN 'c' ELSE 'd' END), count(*)
                FROM findings f JOIN listings l ON l.seq = f.seq WHERE l.is_current = 1 GROUP BY f.check_id ORDER BY count(*) DESC, f.check_id
                """,
                r => new CheckCount(r.GetString(0), r.GetString(1) switch { "a" => "critical", "b" => "major", "c" => "minor", _ => "neutral" }, r.GetInt64(2)),
                cancellationToken);
            return new StoreStatistics(states.ToDictionary(s => s.State, s => s.Count), pending, dead, checks);
        },
        cancellationToken);

    public Task<IReadOnlyList<DailyScore>> ScoreDailyAsync(DateTimeOffset since, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<DailyScore>>(
        async session => await session.ListAsync(
            $"""
            SELECT judged_at / {DayMilliseconds}, coalesce(market, ''), coalesce(engine, ''), count(*), sum(CASE verdict WHEN 'publish' THEN 1 ELSE 0 END), avg(quality)
            FROM listings WHERE judged_at >= @since GROUP BY judged_at / {DayMilliseconds}, coalesce(market, ''), coalesce(engine, '') ORDER BY 1, 2, 3
            """,
            r => new DailyScore(
                DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(r.GetInt64(0) * DayMilliseconds).UtcDateTime),
                r.GetString(1),
                r.GetString(2),
                r.GetInt64(3),
                r.GetInt64(4),
                SqlRows.Number(r, 5)),
            cancellationToken,
            ("@since", since.ToUnixTimeMilliseconds())),
        cancellationToken);

    // What is blocked must not go out as it is: it is corrected, or refused.
    private static bool IsOpen(ListingState state, string kind) =>
        state == ListingState.InReview || (state == ListingState.Blocked && kind is not "approve");

    private async Task TakeAsync(SqlSession session, StoredListing listing, ReviewDecision decision, IReadOnlyList<string> publishers, CancellationToken cancellationToken)
    {
        var isReject = decision.Kind == "reject";
        var now = database.Now;
        await session.ExecuteAsync(
            """
            UPDATE listings SET state = @state, decision = @decision, decided_by = @by, decided_at = @now, reason = @reason, corrected = @corrected,
              result = coalesce(@result, result), released_at = @released
            WHERE seq = @seq
            """,
            cancellationToken,
            ("@state", StateNames.Of(isReject ? ListingState.Rejected : ListingState.Approved)),
            ("@decision", decision.Kind),
            ("@by", decision.By),
            ("@now", now),
            ("@reason", decision.Reason),
            ("@corrected", decision.Corrected),
            ("@result", decision.Result),
            ("@released", !isReject && publishers.Count == 0 ? now : null),
            ("@seq", listing.Sequence));
        if (!isReject)
        {
            await new KeptListing(listing.Sequence, listing.Id, listing.Revision, listing.Hash).EnqueueAsync(session, publishers, cancellationToken);
        }
    }
}
