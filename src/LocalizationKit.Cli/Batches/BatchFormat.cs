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
}
