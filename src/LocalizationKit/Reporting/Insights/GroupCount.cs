namespace LocalizationKit.Reporting.Insights;

/// <summary>Counts the listings of a group.</summary>
internal sealed class GroupCount
{
    /// <summary>Gets or sets the number of listings that were judged.</summary>
    public long Listings { get; set; }

    /// <summary>Gets or sets how many of them are held: review or block.</summary>
    public long Held { get; set; }

    /// <summary>Gets or sets how many of them are blocked.</summary>
    public long Blocked { get; set; }
}
