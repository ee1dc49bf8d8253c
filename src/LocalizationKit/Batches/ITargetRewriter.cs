namespace LocalizationKit.Batches;

/// <summary>Writes a batch again in its own format with some targets changed and everything else as it was: unknown properties, order, formatting, byte order mark and line ends.</summary>
/// <remarks>
/// The counterpart of the <see cref="IListingReader"/> of the same format, and agrees with it about what a listing is: the same ids, and fields
/// counted in the same order from 0. What the reader reports as a problem, a second record with the same id among it, is copied untouched.
/// A document in which nothing changes comes out byte for byte.
/// </remarks>
public interface ITargetRewriter
{
    /// <summary>Copies a batch with new targets.</summary>
    /// <param name="input">The content, decompressed; read forward only, left open.</param>
    /// <param name="output">Takes the new content; left open.</param>
    /// <param name="targets">The new targets.</param>
    /// <param name="cancellationToken">Ends the writing; what is written so far is then no whole batch.</param>
    /// <returns>How many targets were written; fewer than asked for means that a field was not found.</returns>
    /// <exception cref="IOException">A stream itself fails.</exception>
    /// <exception cref="InvalidDataException">The format has no place for a target that has to be written; the message says which and what to do.</exception>
    Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default);
}
