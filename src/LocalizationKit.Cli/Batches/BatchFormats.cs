using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Cli.Batches.Parquet;
using LocalizationKit.Cli.Batches.Xlsx;

namespace LocalizationKit.Cli.Batches;

/// <summary>Makes what reads and what writes back each form of a batch.</summary>
internal static class BatchFormats
{
    /// <summary>The names of all forms, as <c>--input-format</c> takes them.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["jsonl", "csv", "tsv", "xlsx", "parquet", .. DocumentFormats.Names, "shopify-csv", "amazon-tsv", "google-tsv", "rakuten-csv", "shopee-csv"];

    /// <summary>Makes the reader of a form.</summary>
    /// <param name="shape">The form.</param>
    /// <returns>The reader; it gives the texts of a form of one language as targets.</returns>
    public static IListingReader CreateReader(BatchShape shape) => shape.Format switch
    {
        BatchFormat.Csv => new CsvListingReader(',') { Encoding = EncodingOf(shape) },
        BatchFormat.Tsv => new CsvListingReader('\t') { Encoding = EncodingOf(shape) },
        BatchFormat.Xlsx => new XlsxListingReader(),
        BatchFormat.Parquet => new ParquetListingReader(),
        BatchFormat.Document => DocumentFormats.CreateReader(shape.Document!, shape.Encoding),
        _ => new JsonLinesListingReader(),
    };

    /// <summary>Makes the rewriter of a form.</summary>
    /// <param name="shape">The form.</param>
    /// <returns>The rewriter; it counts listings and fields as the reader does.</returns>
    public static ITargetRewriter CreateRewriter(BatchShape shape) => shape.Format switch
    {
        BatchFormat.Csv => new CsvTargetRewriter(',') { Encoding = EncodingOf(shape) },
        BatchFormat.Tsv => new CsvTargetRewriter('\t') { Encoding = EncodingOf(shape) },
        BatchFormat.Xlsx => new XlsxTargetRewriter(),
        BatchFormat.Parquet => new ParquetTargetRewriter(),
        BatchFormat.Document => DocumentFormats.CreateRewriter(shape.Document!, shape.Encoding),
        _ => new JsonLinesTargetRewriter(),
    };

    private static System.Text.Encoding EncodingOf(BatchShape shape) =>
        shape.Encoding is null || shape.IsWide ? TableEncoding.Utf8
        : TableEncoding.Find(shape.Encoding) ?? throw new UsageException($"--input-encoding: '{shape.Encoding}' is not known; write one such as utf-8, shift_jis or gb18030.");
}
