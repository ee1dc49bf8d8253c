namespace LocalizationKit.Cli.Batches;

/// <summary>Takes note of why the rows of a table ended early.</summary>
internal sealed class FaultOfTable
{
    /// <summary>Gets or sets what is wrong; null for nothing.</summary>
    public string? Message { get; set; }

    /// <summary>Gets or sets the last row that was read.</summary>
    public long Row { get; set; }
}
