namespace LocalizationKit.Reporting;

/// <summary>Holds what one line of a results file gave: a result or the reason why there is none.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Verdict">The result; null when the line is none.</param>
/// <param name="Problem">Why it is none; null when it is.</param>
internal sealed record ResultLine(long Number, ListingVerdict? Verdict, string? Problem);
