using LocalizationKit.Gating;
using LocalizationKit.Reporting;

namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Keeps the listings that wait for the translator in a database.</summary>
internal sealed class SqlTranslationQueue(SqlDatabase database) : ITranslationQueue
{
    private readonly SqlLeases _leases = new(database, "untranslated", "translation_attempts", "next_at <= @now AND lease_until < @now", "next_at, seq");

    public Task<IReadOnlyList<LeasedListing>> LeaseAsync(string owner, int count, TimeSpan lease, CancellationToken cancellationToken) => _leases.LeaseAsync(owner, count, lease, cancellationToken);

    public Task GiveBackAsync(string owner, IReadOnlyList<long> sequences, CancellationToken cancellationToken) => _leases.GiveBackAsync(owner, sequences, cancellationToken);

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
