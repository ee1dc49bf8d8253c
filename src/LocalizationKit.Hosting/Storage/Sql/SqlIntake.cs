namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Accepts records into the ledger.</summary>
internal static class SqlIntake
{
    public static async Task<IReadOnlyList<SubmitOutcome>> SubmitAsync(SqlDatabase database, IReadOnlyList<SubmittedRecord> records, CancellationToken cancellationToken) =>
        records.Count == 0 ? [] : await database.WriteAsync<IReadOnlyList<SubmitOutcome>>(
            async session =>
            {
                var ids = records.Select(r => r.Id).Distinct(StringComparer.Ordinal).ToList();
                await database.LockListingsAsync(session, ids, cancellationToken);
                var current = (await session.ListAsync(
                    $"SELECT seq, id, revision, hash FROM listings WHERE is_current = 1 AND {database.IsIn("id", "@ids")}",
                    r => new KeptListing(r.GetInt64(0), r.GetString(1), r.GetInt32(2), r.GetString(3)),
                    cancellationToken,
                    ("@ids", database.ListOf(ids)))).ToDictionary(k => k.Id, StringComparer.Ordinal);
                var hasTombstones = await session.CountAsync("SELECT count(*) FROM (SELECT 1 FROM tombstones LIMIT 1) t", cancellationToken) > 0;
                var outcomes = new List<SubmitOutcome>(records.Count);
                foreach (var record in records)
                {
                    outcomes.Add(await SubmitAsync(session, database.Now, record, current, hasTombstones, cancellationToken));
                }

                return outcomes;
            },
            cancellationToken);

    private static async Task<SubmitOutcome> SubmitAsync(SqlSession session, long now, SubmittedRecord record, Dictionary<string, KeptListing> current, bool hasTombstones, CancellationToken cancellationToken)
    {
        var known = current.GetValueOrDefault(record.Id);
        if (known is not null && (known.Hash == record.Hash || (record.IsRedelivery && await WasSeenAsync(session, record, cancellationToken))))
        {
            return new SubmitOutcome(record.Id, SubmitStatus.Duplicate, known.Revision);
        }

        if (hasTombstones && await IsErasedAsync(session, record, cancellationToken))
        {
            return new SubmitOutcome(record.Id, SubmitStatus.Erased);
        }

        if (known is not null)
        {
            await session.ExecuteAsync("UPDATE listings SET is_current = 0, state = 'superseded', lease_owner = NULL, lease_until = 0 WHERE seq = @seq", cancellationToken, ("@seq", known.Sequence));
            await session.ExecuteAsync("DELETE FROM outbox WHERE seq = @seq AND done_at IS NULL AND lease_until < @now", cancellationToken, ("@seq", known.Sequence), ("@now", now));
        }

        var revision = (known?.Revision ?? 0) + 1;
        var sequence = await session.CountAsync(
            """
            INSERT INTO listings (id, revision, hash, is_current, state, market, vertical, engine, record, needs_translation, received_at)
            VALUES (@id, @revision, @hash, 1, @state, @market, @vertical, @engine, @record, @needs, @now) RETURNING seq
            """,
            cancellationToken,
            ("@id", record.Id),
            ("@revision", revision),
            ("@hash", record.Hash),
            ("@state", StateNames.Of(record.NeedsTranslation ? ListingState.Untranslated : ListingState.Received)),
            ("@market", record.Market),
            ("@vertical", record.Vertical),
            ("@engine", record.Engine),
            ("@record", record.Json),
            ("@needs", record.NeedsTranslation ? 1 : 0),
            ("@now", now));
        current[record.Id] = new KeptListing(sequence, record.Id, revision, record.Hash);
        return new SubmitOutcome(record.Id, known is null ? SubmitStatus.Accepted : SubmitStatus.Revised, revision);
    }

    private static async Task<bool> WasSeenAsync(SqlSession session, SubmittedRecord record, CancellationToken cancellationToken) =>
        await session.CountAsync("SELECT count(*) FROM listings WHERE id = @id AND hash = @hash", cancellationToken, ("@id", record.Id), ("@hash", record.Hash)) > 0;

    private static async Task<bool> IsErasedAsync(SqlSession session, SubmittedRecord record, CancellationToken cancellationToken) =>
        await session.CountAsync("SELECT count(*) FROM tombstones WHERE content = @content", cancellationToken, ("@content", ReleaseKey.TombstoneOf(record.Id, record.Hash))) > 0;
}
