namespace LocalizationKit.Batches;

/// <summary>Holds a term that a listing brings along.</summary>
/// <param name="Source">The term in the source language.</param>
/// <param name="Target">The admitted renderings, the preferred one first.</param>
/// <param name="Forbidden">The renderings that must not be used.</param>
public sealed record ListingTerm(string Source, IReadOnlyList<string> Target, IReadOnlyList<string> Forbidden);
