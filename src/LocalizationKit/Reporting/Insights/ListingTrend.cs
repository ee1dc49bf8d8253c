using LocalizationKit.Gating;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Compares a listing with its result of an earlier run. Immutable.</summary>
/// <param name="Earlier">The verdict then; null when the listing was not there.</param>
/// <param name="Unchanged">The fingerprints of the findings that were open then and are now.</param>
/// <param name="Fixed">The ids of the checks whose findings are gone.</param>
internal sealed record ListingTrend(Verdict? Earlier, IReadOnlySet<string> Unchanged, IReadOnlyList<string> Fixed);
