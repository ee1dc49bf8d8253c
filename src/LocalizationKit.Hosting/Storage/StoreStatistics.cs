namespace LocalizationKit.Hosting.Storage;

/// <summary>Sums the ledger up.</summary>
/// <param name="States">The number of current listings by state.</param>
/// <param name="PendingReleases">Releases that are on their way.</param>
/// <param name="DeadReleases">Releases that were given up.</param>
/// <param name="Checks">Findings of current listings by check, the most frequent first.</param>
public sealed record StoreStatistics(IReadOnlyDictionary<ListingState, long> States, long PendingReleases, long DeadReleases, IReadOnlyList<CheckCount> Checks);
