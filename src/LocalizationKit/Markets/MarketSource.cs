namespace LocalizationKit.Markets;

/// <summary>Names where facts of a pack come from.</summary>
/// <param name="Title">The title of the work.</param>
/// <param name="Url">Its address; null when it has none.</param>
/// <param name="Licence">Its licence; null when unknown.</param>
/// <param name="Note">What was taken from it.</param>
public sealed record MarketSource(string Title, string? Url, string? Licence, string? Note);
