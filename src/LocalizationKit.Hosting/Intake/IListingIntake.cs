using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Intake;

/// <summary>Takes batches from sources into the ledger. Safe to share.</summary>
public interface IListingIntake
{
    /// <summary>Takes a batch in JSON Lines. What was reported is in the ledger; when the stream breaks off, the records before are.</summary>
    /// <param name="stream">The content.</param>
    /// <param name="source">The name of the source, for metrics.</param>
    /// <param name="isRedelivery">Whether the source may have handed the batch in before.</param>
    /// <param name="report">Takes one outcome per record with its line, in order.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A task that ends when the stream has.</returns>
    /// <exception cref="BacklogFullException">Too many listings wait to be judged.</exception>
    Task SubmitAsync(Stream stream, string source, bool isRedelivery, Action<long, SubmitOutcome> report, CancellationToken cancellationToken);
}
