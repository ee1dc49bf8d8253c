namespace LocalizationKit.Reporting;

/// <summary>Writes the results of a run in one format. One writer serves one run, called by one thread at a time.</summary>
public interface IVerdictWriter
{
    /// <summary>Writes what comes before the first result.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when it is written.</returns>
    Task BeginAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes a result.</summary>
    /// <param name="verdict">The result.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when it is handed to the stream.</returns>
    Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default);

    /// <summary>Writes what comes after the last result, and flushes.</summary>
    /// <param name="summary">The sum of the run.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default);
}
