using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Makes what reads and what writes back each form of a batch.</summary>
internal static class BatchFormats
{
    /// <summary>Makes the reader of a form.</summary>
    /// <param name="format">The form.</param>
    /// <returns>The reader.</returns>
    public static IListingReader CreateReader(BatchFormat format) => format switch
    {
        BatchFormat.Csv => new CsvListingReader(','),
        BatchFormat.Tsv => new CsvListingReader('\t'),
        _ => new JsonLinesListingReader(),
    };

    /// <summary>Makes the rewriter of a form.</summary>
    /// <param name="format">The form.</param>
    /// <returns>The rewriter; it counts listings and fields as the reader does.</returns>
    public static ITargetRewriter CreateRewriter(BatchFormat format) => format switch
    {
        BatchFormat.Csv => new CsvTargetRewriter(','),
        BatchFormat.Tsv => new CsvTargetRewriter('\t'),
        _ => new JsonLinesTargetRewriter(),
    };
}
