using System.Text;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Feeds;
using LocalizationKit.Data;

namespace LocalizationKit.Cli.Batches;

/// <summary>Finds out how a batch is to be read: by what the user says, by the name of the file, by its first bytes. Pure.</summary>
internal static class BatchDetection
{
    /// <summary>How many of the first bytes are looked at.</summary>
    public const int Look = 1 << 16;

    private static readonly string[] TableEncodings = ["utf-8", "shift_jis", "gb18030"];

    /// <summary>Finds the shape.</summary>
    /// <param name="path">The name of the file; empty for standard input.</param>
    /// <param name="start">Its first bytes, decompressed.</param>
    /// <param name="options">What the user says.</param>
    /// <returns>The shape.</returns>
    public static BatchShape Detect(string path, ReadOnlySpan<byte> start, BatchOptions options)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        var format = options.Format ?? ByName(name, start);
        return format switch
        {
            "jsonl" => new BatchShape(BatchFormat.JsonLines),
            "xlsx" => new BatchShape(BatchFormat.Xlsx),
            "parquet" => new BatchShape(BatchFormat.Parquet),
            "csv" or "shopify-csv" or "rakuten-csv" or "shopee-csv" => OfTable(BatchFormat.Csv, ',', start, options.Encoding),
            "tsv" or "amazon-tsv" or "google-tsv" => OfTable(BatchFormat.Tsv, '\t', start, options.Encoding),
            _ => new BatchShape(BatchFormat.Document, format, options.Encoding, DocumentFormats.IsOneLanguage(format)),
        };
    }

    private static string ByName(string name, ReadOnlySpan<byte> start)
    {
        var extension = TextCase.Upper(Path.GetExtension(name));
        return extension switch
        {
            ".CSV" => "csv",
            ".TSV" or ".TAB" => "tsv",
            ".XLSX" or ".XLSM" => "xlsx",
            ".PARQUET" => "parquet",
            _ when start.StartsWith("PK\u0003\u0004"u8) => "xlsx",
            _ when start.StartsWith("PAR1"u8) => "parquet",
            _ => DocumentFormats.Detect(name, start) is { } document ? document
                : extension == ".TXT" && OfTable(BatchFormat.Tsv, '\t', start, null).IsOneLanguage ? "tsv"
                : extension == ".XML" ? throw new UsageException($"'{name}' is XML, but none of XLIFF, TMX, .resx and Google Merchant; its form can be named with --input-format.")
                : "jsonl",
        };
    }

    private static BatchShape OfTable(BatchFormat format, char delimiter, ReadOnlySpan<byte> start, string? encoding)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var wide = start[0] == 0xFF ? "utf-16" : "utf-16BE";
            var text = Encoding.GetEncoding(wide).GetString(start[2..]);
            var schema = FeedOf(text, delimiter);
            return new BatchShape(format, null, wide, schema is { IsOneLanguage: true }, IsWide: true, IsFeed: schema is not null);
        }

        // Shops of East Asia export in the encodings of their countries; a header that only makes sense in one of them is proof enough.
        foreach (var name in encoding is null ? TableEncodings : [encoding])
        {
            if (TableEncoding.Find(name) is { } found && FeedOf(found.GetString(start).TrimStart('\uFEFF'), delimiter) is { } feed)
            {
                return new BatchShape(format, null, name == "utf-8" ? null : name, feed.IsOneLanguage, IsFeed: true);
            }
        }

        return new BatchShape(format, null, encoding);
    }

    private static FeedSchema? FeedOf(string text, char delimiter)
    {
        var lines = text.Split('\n', 4);
        var header = lines[0].StartsWith("TemplateType", StringComparison.Ordinal) && lines.Length > 2 ? lines[2] : lines[0];
        return FeedCatalog.Match([.. header.TrimEnd('\r').Split(delimiter).Select(c => c.Trim().Trim('"'))]);
    }
}
