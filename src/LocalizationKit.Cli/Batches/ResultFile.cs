namespace LocalizationKit.Cli.Batches;

/// <summary>Opens a results file, packed with gzip or not.</summary>
internal static class ResultFile
{
    private const int MagicLength = 2;

    /// <summary>Opens it.</summary>
    /// <param name="path">The file; <c>-</c> for standard input.</param>
    /// <param name="cancellationToken">Ends the look at its first bytes.</param>
    /// <returns>Its content.</returns>
    public static async Task<Stream> OpenAsync(string path, CancellationToken cancellationToken)
    {
        Stream file = path == "-" ? new StandardInput() : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        var peeked = await PrefixedStream.PeekAsync(file, MagicLength, MagicLength, cancellationToken);
        return peeked.Prefix.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new SealedGzipStream(peeked) : peeked;
    }
}
