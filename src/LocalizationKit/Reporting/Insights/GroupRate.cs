namespace LocalizationKit.Reporting.Insights;

/// <summary>Holds which share of a group's listings is held, and whether that is out of the ordinary. Immutable.</summary>
/// <param name="By">The kind of group: market, vertical, engine, merchant or day.</param>
/// <param name="Key">The group.</param>
/// <param name="Listings">The number of listings that were judged.</param>
/// <param name="Held">How many are held.</param>
/// <param name="Blocked">How many are blocked.</param>
/// <param name="Low">The lower end of the 95 % interval of the share.</param>
/// <param name="High">The upper end.</param>
/// <param name="RestShare">The share of all other groups of the kind.</param>
/// <param name="Standing">How the group compares with the rest.</param>
internal sealed record GroupRate(string By, string Key, long Listings, long Held, long Blocked, double Low, double High, double RestShare, Standing Standing)
{
    /// <summary>The number of listings below which a share says little.</summary>
    public const int Small = 30;

    /// <summary>Gets the share of listings that are held.</summary>
    public double Share => (double)Held / Listings;

    /// <summary>Gets whether the group is too small for its share to say much.</summary>
    public bool IsSmall => Listings < Small;

    /// <summary>Compares a group with the rest of its kind.</summary>
    /// <param name="by">The kind.</param>
    /// <param name="key">The group.</param>
    /// <param name="group">Its counts.</param>
    /// <param name="rest">The counts of the rest.</param>
    /// <param name="quantile">The quantile that takes account of how many groups are compared.</param>
    /// <returns>The comparison.</returns>
    public static GroupRate Of(string by, string key, GroupCount group, GroupCount rest, double quantile)
    {
        var (low, high) = WilsonInterval.Of(group.Held, group.Listings);
        var share = rest.Listings == 0 ? 0 : (double)rest.Held / rest.Listings;

        // Both intervals are wide enough for all comparisons together; a group stands out only where they do not meet.
        var own = WilsonInterval.Of(group.Held, group.Listings, quantile);
        var others = WilsonInterval.Of(rest.Held, rest.Listings, quantile);
        var standing = rest.Listings == 0 ? Standing.Ordinary : own.Low > others.High ? Standing.Worse : own.High < others.Low ? Standing.Better : Standing.Ordinary;
        return new GroupRate(by, key, group.Listings, group.Held, group.Blocked, low, high, share, standing);
    }
}
