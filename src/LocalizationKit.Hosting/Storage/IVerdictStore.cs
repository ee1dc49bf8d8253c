namespace LocalizationKit.Hosting.Storage;

/// <summary>Keeps what was accepted and what became of it. Every method is one transaction; what it returned survives a crash. Safe to share.</summary>
public interface IVerdictStore
{
    /// <summary>Creates or migrates what the store needs, and takes back what this worker held when it last stopped.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when the store is ready.</returns>
    Task InitializeAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Accepts records. The same content of a listing twice is one; other content is a new revision and supersedes the old.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>One outcome per record, in order.</returns>
    Task<IReadOnlyList<SubmitOutcome>> SubmitAsync(IReadOnlyList<SubmittedRecord> records, CancellationToken cancellationToken);

    /// <summary>Takes listings to judge, the oldest first. No two workers hold one at the same time.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="lease">How long they are held; afterwards any worker may take them.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The listings.</returns>
    Task<IReadOnlyList<LeasedListing>> LeaseAsync(string owner, int count, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Gives listings back that were taken and not judged.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="sequences">Their places in the ledger.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when others may take them.</returns>
    Task GiveBackAsync(string owner, IReadOnlyList<long> sequences, CancellationToken cancellationToken);

    /// <summary>Keeps that a listing, lost several times before, is judged now. Only so can one that ends the process be told from those that were lost along with it.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="sequence">Its place in the ledger.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How often it has been kept, this time included; 0 when this worker no longer holds the listing.</returns>
    Task<int> SuspectAsync(string owner, long sequence, CancellationToken cancellationToken);

    /// <summary>Keeps judgements and, for listings that go out, the releases to every publisher. What this worker no longer holds is left alone.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="judgements">The judgements.</param>
    /// <param name="publishers">The names of the publishers.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How many were kept.</returns>
    Task<int> CompleteAsync(string owner, IReadOnlyList<Judgement> judgements, IReadOnlyList<string> publishers, CancellationToken cancellationToken);

    /// <summary>Counts the listings that wait to be judged.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The number.</returns>
    Task<long> CountBacklogAsync(CancellationToken cancellationToken);

    /// <summary>Finds the current revision of a listing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The listing, or that it was erased.</returns>
    Task<FoundListing> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Lists current revisions page by page, the oldest first.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The page.</returns>
    /// <exception cref="FormatException">The cursor is not one this store gave.</exception>
    Task<ListingPage> QueryAsync(ListingQuery query, CancellationToken cancellationToken);
}
