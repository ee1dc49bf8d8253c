namespace LocalizationKit.Reporting;

/// <summary>Holds the results of some records, in order.</summary>
/// <param name="Verdicts">The results.</param>
/// <param name="Lines">The same as JSON Lines; null when nobody asked for them.</param>
internal sealed record VerdictChunk(IReadOnlyList<ListingVerdict> Verdicts, VerdictLines? Lines);
