using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Worker.Api;

/// <summary>The ledger in figures.</summary>
/// <param name="States">Current listings by state.</param>
/// <param name="PendingReleases">Releases on their way to publishers.</param>
/// <param name="DeadReleases">Releases that were given up.</param>
/// <param name="Checks">Findings of current listings by check.</param>
/// <param name="Days">The last thirty days by day, market and engine.</param>
internal sealed record StatsResource(IReadOnlyDictionary<string, long> States, long PendingReleases, long DeadReleases, IReadOnlyList<CheckCount> Checks, IReadOnlyList<DailyScore> Days);
