namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds a listing that a worker has taken to judge.</summary>
/// <param name="Sequence">The place in the ledger.</param>
/// <param name="Id">The id of the listing.</param>
/// <param name="Json">The record.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
public sealed record LeasedListing(long Sequence, string Id, string Json, int Attempts);
