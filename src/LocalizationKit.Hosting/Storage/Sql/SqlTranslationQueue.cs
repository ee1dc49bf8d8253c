using LocalizationKit.Gating;
using LocalizationKit.Reporting;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps the listings that wait for the translator in a database.</summary>
internal sealed class SqlTranslationQueue(SqlDatabase database) : ITranslationQueue
{
    public Task<IReadOnlyList<LeasedListing>> LeaseAsync(string owner, int count, TimeSpan lease, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<LeasedListing>>(
        async session =>
        {
            var now = database.Now;
            var taken = await session.ListAsync(
                $"""
                UPDATE listings SET lease_owner = @owner, lease_until = @until, translation_attempts = translation_attempts + 1
                WHERE seq IN (SELECT seq FROM listings WHERE state = 'untranslated' AND is_current = 1 AND next_at <= @now AND lease_until < @now ORDER BY next_at, seq LIMIT @count{database.SkipLocked})
                RETURNING seq, id, record, translation_attempts
                """,
                r => new LeasedListing(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetInt32(3)),
                cancellationToken,
                ("@owner", owner),
                ("@until", now + (long)lease.TotalMilliseconds),
                ("@now", now),
                ("@count", count));
            return [.. taken.OrderBy(l => l.Sequence)];
        },
        cancellationToken);

    public Task GiveBackAsync(string owner, IReadOnlyList<long> sequences, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            $"UPDATE listings SET lease_owner = NULL, lease_until = 0, translation_attempts = translation_attempts - 1 WHERE lease_owner = @owner AND state = 'untranslated' AND {database.IsIn("seq", "@seqs")}",
            cancellationToken,
            ("@owner", owner),
            ("@seqs", database.ListOf(sequences))),
        cancellationToken);

    public Task<int> KeepAsync(string owner, IReadOnlyList<TranslationOutcome> outcomes, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var kept = 0;
            foreach (var outcome in outcomes)
            {
                kept += await KeepAsync(session, owner, outcome, cancellationToken);
            }

            return kept;
        },
        cancellationToken);

    private static Task<int> KeepAsync(SqlSession session, string owner, TranslationOutcome outcome, CancellationToken cancellationToken)
    {
        var isDead = outcome.State == ListingState.DeadLettered;
        return session.ExecuteAsync(
            """
            UPDATE listings SET state = @state, record = @record, engine = coalesce(engine, @engine), error = @error, verdict = @verdict, result = @result,
              needs_translation = @needs, next_at = @next, lease_owner = NULL, lease_until = 0
            WHERE seq = @seq AND lease_owner = @owner AND state = 'untranslated' AND is_current = 1
            """,
            cancellationToken,
            ("@state", StateNames.Of(outcome.State)),
            ("@record", outcome.Json),
            ("@engine", outcome.Engine),
            ("@error", outcome.Error),
            ("@verdict", isDead ? VerdictJson.NameOf(Verdict.Error) : null),
            ("@result", isDead ? "null" : null),
            ("@needs", outcome.State == ListingState.Received ? 0 : 1),
            ("@next", outcome.State == ListingState.Untranslated ? outcome.RetryAt.ToUnixTimeMilliseconds() : 0L),
            ("@seq", outcome.Sequence),
            ("@owner", owner));
    }
}
