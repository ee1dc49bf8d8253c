namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Leases the listings of one state to workers and takes them back. What waits to be judged and what waits for the translator differ only in what is named here.</summary>
/// <param name="database">The ledger.</param>
/// <param name="state">The state that waits.</param>
/// <param name="attempts">The column that counts attempts.</param>
/// <param name="isDue">What must hold beside the state, as SQL with <c>@now</c>.</param>
/// <param name="order">The columns that say who comes first.</param>
internal sealed class SqlLeases(SqlDatabase database, string state, string attempts, string isDue, string order)
{
    public Task<IReadOnlyList<LeasedListing>> LeaseAsync(string owner, int count, TimeSpan lease, CancellationToken cancellationToken) => database.WriteAsync<IReadOnlyList<LeasedListing>>(
        async session =>
        {
            var now = database.Now;
            var taken = await session.ListAsync(
                $"""
                UPDATE listings SET lease_owner = @owner, lease_until = @until, {attempts} = {attempts} + 1
                WHERE seq IN (SELECT seq FROM listings WHERE state = '{state}' AND is_current = 1 AND {isDue} ORDER BY {order} LIMIT @count{database.SkipLocked})
                RETURNING seq, id, record, {attempts}
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
            $"UPDATE listings SET lease_owner = NULL, lease_until = 0, {attempts} = {attempts} - 1 WHERE lease_owner = @owner AND state = '{state}' AND {database.IsIn("seq", "@seqs")}",
            cancellationToken,
            ("@owner", owner),
            ("@seqs", database.ListOf(sequences))),
        cancellationToken);
}
