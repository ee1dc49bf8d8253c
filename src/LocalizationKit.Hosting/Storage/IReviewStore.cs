namespace LocalizationKit.Hosting.Storage;

/// <summary>Keeps decisions, forgets what must be forgotten, and sums up. Safe to share.</summary>
public interface IReviewStore
{
    /// <summary>Takes a decision: in one transaction the listing changes its state and, when it goes out, its releases enter the outbox.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="publishers">The names of the publishers.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What became of it.</returns>
    Task<DecisionStatus> DecideAsync(ReviewDecision decision, IReadOnlyList<string> publishers, CancellationToken cancellationToken);

    /// <summary>Lets a dead listing, or a release that was given up, be tried again.</summary>
    /// <param name="id">The id of the listing.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether there was something to try again.</returns>
    Task<bool> RetryAsync(string id, CancellationToken cancellationToken);

    /// <summary>Deletes every revision of a listing with its texts, results and releases, and leaves a tombstone that holds hashes only.</summary>
    /// <param name="id">The id of the listing.</param>
    /// <param name="by">The name of the key.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether there was such a listing.</returns>
    Task<bool> EraseAsync(string id, string by, CancellationToken cancellationToken);

    /// <summary>Deletes the texts of listings that were settled before a time; states, scores and hashes stay.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How many listings lost their texts.</returns>
    Task<int> ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Lists listings that reviewers decided about, with their texts, the oldest decision first.</summary>
    /// <param name="after">Only those behind this place in the ledger; 0 for all.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The listings.</returns>
    Task<IReadOnlyList<StoredListing>> ListDecidedAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>Sums the ledger up.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The sums.</returns>
    Task<StoreStatistics> SumAsync(CancellationToken cancellationToken);

    /// <summary>Sums up by day, market and engine.</summary>
    /// <param name="since">The first moment that counts.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The sums, by day.</returns>
    Task<IReadOnlyList<DailyScore>> ScoreDailyAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
