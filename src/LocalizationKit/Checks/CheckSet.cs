using LocalizationKit.Markets;

namespace LocalizationKit.Checks;

/// <summary>Holds the checks that run for a market, by what they look at. Immutable.</summary>
internal sealed class CheckSet
{
    private readonly HashSet<string> _ids;

    /// <summary>Initializes a set.</summary>
    /// <param name="checks">The selected checks.</param>
    /// <param name="market">The market whose ignored checks are left out; null for none.</param>
    public CheckSet(IEnumerable<Check> checks, Market? market)
    {
        var on = checks.Where(c => market is null || IsOn(c.Descriptor, market)).ToList();
        _ids = on.Select(c => c.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        OfSegments = [.. on.OfType<SegmentCheck>()];
        OfListings = [.. on.OfType<ListingCheck>()];
    }

    /// <summary>Gets the checks of one field at a time.</summary>
    public SegmentCheck[] OfSegments { get; }

    /// <summary>Gets the checks of all fields together.</summary>
    public ListingCheck[] OfListings { get; }

    /// <summary>Returns whether a market runs a check.</summary>
    public static bool IsOn(CheckDescriptor check, Market market) =>
        market.IgnoredChecks.Count == 0 || !market.IgnoredChecks.Any(g => CheckSelection.Fits(g, check.Id));

    /// <summary>Returns whether a check is in the set.</summary>
    public bool Has(Check check) => _ids.Contains(check.Descriptor.Id);
}
