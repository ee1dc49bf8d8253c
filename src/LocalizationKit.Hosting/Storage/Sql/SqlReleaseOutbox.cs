namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps releases in a database until their publisher has them.</summary>
internal sealed class SqlReleaseOutbox(SqlDatabase database) : IReleaseOutbox
{
    public Task<IReadOnlyList<Release>> LeaseAsync(string publisher, string owner, int count, TimeSpan lease, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<Release>>(
        async session =>
        {
            var now = database.Now;
            var taken = await session.ListAsync(
                $"""
                UPDATE outbox SET lease_owner = @owner, lease_until = @until, attempts = attempts + 1
                WHERE publisher = @publisher AND release_key IN (
                  SELECT o.release_key FROM outbox o
                  WHERE o.publisher = @publisher AND o.done_at IS NULL AND o.dead_at IS NULL AND o.next_at <= @now AND o.lease_until < @now
                    AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.id = o.id AND e.publisher = @publisher AND e.seq < o.seq AND e.done_at IS NULL AND e.dead_at IS NULL)
                  ORDER BY o.seq LIMIT @count{database.SkipLocked})
                RETURNING seq, release_key, attempts
                """,
                r => (Sequence: r.GetInt64(0), Key: r.GetString(1), Attempts: r.GetInt32(2)),
                cancellationToken,
                ("@owner", owner),
                ("@until", now + (long)lease.TotalMilliseconds),
                ("@publisher", publisher),
                ("@now", now),
                ("@count", count));
            if (taken.Count == 0)
            {
                return [];
            }

            var listings = (await session.ListAsync(
                $"SELECT {SqlRows.TextColumns} FROM listings WHERE {database.IsIn("seq", "@seqs")}",
                SqlRows.Listing,
                cancellationToken,
                ("@seqs", database.ListOf([.. taken.Select(t => t.Sequence)])))).ToDictionary(l => l.Sequence);
            return [.. taken.OrderBy(t => t.Sequence).Where(t => listings.ContainsKey(t.Sequence)).Select(t => ReleasePayload.Of(t.Key, listings[t.Sequence], t.Attempts))];
        },
        cancellationToken);

    public Task ConfirmAsync(string publisher, IReadOnlyList<string> keys, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var now = database.Now;
            var sequences = await session.ListAsync(
                $"UPDATE outbox SET done_at = @now, lease_owner = NULL, lease_until = 0, error = NULL WHERE publisher = @publisher AND done_at IS NULL AND {database.IsIn("release_key", "@keys")} RETURNING seq",
                r => r.GetInt64(0),
                cancellationToken,
                ("@now", now),
                ("@publisher", publisher),
                ("@keys", database.ListOf(keys)));

            // The row of the listing is locked by the update before it is decided, so two publishers that end together cannot both think the other is still busy.
            await session.ExecuteAsync($"UPDATE listings SET lease_until = 0 WHERE {database.IsIn("seq", "@seqs")}", cancellationToken, ("@seqs", database.ListOf(sequences)));
            return await session.ExecuteAsync(
                $"""
                UPDATE listings SET released_at = @now, state = CASE state WHEN 'judged' THEN 'published' ELSE state END
                WHERE {database.IsIn("seq", "@seqs")} AND released_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.seq = listings.seq AND o.done_at IS NULL)
                """,
                cancellationToken,
                ("@now", now),
                ("@seqs", database.ListOf(sequences)));
        },
        cancellationToken);

    public Task DeferAsync(string publisher, IReadOnlyList<FailedRelease> failures, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var now = database.Now;
            foreach (var failure in failures)
            {
                await session.ExecuteAsync(
                    "UPDATE outbox SET lease_owner = NULL, lease_until = 0, error = @error, next_at = @next, dead_at = @dead WHERE publisher = @publisher AND release_key = @key AND done_at IS NULL",
                    cancellationToken,
                    ("@error", failure.Error),
                    ("@next", failure.RetryAt?.ToUnixTimeMilliseconds() ?? 0),
                    ("@dead", failure.RetryAt is null ? now : null),
                    ("@publisher", publisher),
                    ("@key", failure.Key));
            }

            return failures.Count;
        },
        cancellationToken);
}
