using LocalizationKit.Gating;

namespace LocalizationKit.Reporting.Insights;

/// <summary>Keeps of a listing of an earlier run what is compared.</summary>
/// <param name="Verdict">The verdict then.</param>
/// <param name="Findings">The open findings then, by fingerprint, with the id of the check.</param>
internal sealed record EarlierListing(Verdict Verdict, Dictionary<string, string> Findings);
