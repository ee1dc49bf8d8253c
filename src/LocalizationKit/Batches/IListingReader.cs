namespace LocalizationKit.Batches;

/// <summary>Reads the listings of a batch, one record after the other, in constant memory.</summary>
public interface IListingReader
{
    /// <summary>Reads a batch. A record that cannot be read is a result with a problem, never an exception.</summary>
    /// <param name="stream">The content, decompressed; read forward only, left open.</param>
    /// <param name="fileName">The name that problems carry; null for standard input.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result per record, in order.</returns>
    /// <exception cref="IOException">The stream itself fails.</exception>
    IAsyncEnumerable<ListingReadResult> ReadAsync(Stream stream, string? fileName, CancellationToken cancellationToken = default);
}
