namespace LocalizationKit.Hosting.Storage.Sql;

/// <summary>Names the revision that a transaction has just changed.</summary>
internal sealed record KeptListing(long Sequence, string Id, int Revision, string Hash)
{
    /// <summary>Puts the release of this revision into the outbox, once for each publisher whatever happens.</summary>
    public async Task EnqueueAsync(SqlSession session, IReadOnlyList<string> publishers, CancellationToken cancellationToken)
    {
        var key = ReleaseKey.Of(Id, Revision, Hash);
        foreach (var publisher in publishers)
        {
            await session.ExecuteAsync(
                "INSERT INTO outbox (release_key, publisher, seq, id) VALUES (@key, @publisher, @seq, @id) ON CONFLICT DO NOTHING",
                cancellationToken,
                ("@key", key),
                ("@publisher", publisher),
                ("@seq", Sequence),
                ("@id", Id));
        }
    }
}
