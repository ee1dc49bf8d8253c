namespace LocalizationKit.Reporting.Insights;

/// <summary>Counts findings against an earlier run.</summary>
internal sealed class TrendCount
{
    /// <summary>Gets or sets how many are new.</summary>
    public int Added { get; set; }

    /// <summary>Gets or sets how many are gone from listings that are still there.</summary>
    public int Fixed { get; set; }

    /// <summary>Gets or sets how many are as they were.</summary>
    public int Unchanged { get; set; }
}
