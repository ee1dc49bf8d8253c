using LocalizationKit.Hosting.Storage;
using LocalizationKit.Reporting;

namespace LocalizationKit.Hosting.Review;

/// <summary>Holds what became of a decision.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Error">Why it was refused, with the remedy; null when it holds.</param>
/// <param name="Verdict">The judgement of the corrected listing; null unless there is a correction.</param>
internal sealed record DeskOutcome(DecisionStatus Status, string? Error = null, ListingVerdict? Verdict = null);
