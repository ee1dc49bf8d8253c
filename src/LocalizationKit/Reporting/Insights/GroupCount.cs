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

    /// <summary>Adds counts up.</summary>
    /// <param name="groups">The counts.</param>
    /// <returns>The sum.</returns>
    public static GroupCount Sum(IEnumerable<GroupCount> groups)
    {
        var sum = new GroupCount();
        foreach (var group in groups)
        {
            sum.Listings += group.Listings;
            sum.Held += group.Held;
            sum.Blocked += group.Blocked;
        }

        return sum;
    }

    /// <summary>Takes counts away.</summary>
    /// <param name="part">What to take away.</param>
    /// <returns>The rest.</returns>
    public GroupCount Without(GroupCount part) => new() { Listings = Listings - part.Listings, Held = Held - part.Held, Blocked = Blocked - part.Blocked };
}
