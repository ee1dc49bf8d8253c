namespace LocalizationKit.Hosting.Storage;

/// <summary>Keeps the listings that wait for the translator. Every method is one transaction; what it returned survives a crash. Safe to share.</summary>
public interface ITranslationQueue
{
    /// <summary>Takes listings to translate that are due, the longest due first, and counts the attempt.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="lease">How long they are held; afterwards any worker may take them.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The listings; their attempts are those of translating.</returns>
    Task<IReadOnlyList<LeasedListing>> LeaseAsync(string owner, int count, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Gives listings back that were taken and not asked about; the attempt does not count.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="sequences">Their places in the ledger.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that ends when others may take them.</returns>
    Task GiveBackAsync(string owner, IReadOnlyList<long> sequences, CancellationToken cancellationToken);

    /// <summary>Keeps what became of listings, with every target that came: nothing is paid for twice. What this worker no longer holds is left alone.</summary>
    /// <param name="owner">The name of this worker.</param>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>How many were kept.</returns>
    Task<int> KeepAsync(string owner, IReadOnlyList<TranslationOutcome> outcomes, CancellationToken cancellationToken);
}
