namespace LocalizationKit.Reporting.Html;

/// <summary>Holds what a page says of itself and how much it carries. Immutable.</summary>
public sealed record HtmlReportOptions
{
    /// <summary>Gets the heading.</summary>
    public string Title { get; init; } = "Quality report";

    /// <summary>Gets when the report was made; null to say nothing. The kit itself asks no clock.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Gets the greatest number of listings on the page; of more, the worst are kept. The sums count all.</summary>
    public int MostListings { get; init; } = 20_000;

    /// <summary>Gets the greatest size of the listings on the page in bytes; of more, the worst are kept.</summary>
    public long MostBytes { get; init; } = 192L * 1024 * 1024;

    /// <summary>Gets the source language of records that name none.</summary>
    public string SourceLanguage { get; init; } = "zh-Hans";
}
