namespace LocalizationKit.Cli.Batches;

/// <summary>Names the forms a batch can have.</summary>
internal enum BatchFormat
{
    /// <summary>One JSON object per line.</summary>
    JsonLines,

    /// <summary>Comma-separated, RFC 4180.</summary>
    Csv,

    /// <summary>Tab-separated, quoted like CSV.</summary>
    Tsv,

    /// <summary>A workbook of Excel.</summary>
    Xlsx,

    /// <summary>A Parquet file.</summary>
    Parquet,

    /// <summary>A document of a translation tool, a program or a shop; the shape says which.</summary>
    Document,
}
