namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds a listing on its way to a publisher.</summary>
/// <param name="Key">The same for every attempt at the same release, and for no other release: the receiver drops what it has by it.</param>
/// <param name="Id">The id of the listing.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Payload">The JSON object to hand over.</param>
/// <param name="Attempts">How often it was taken, this time included.</param>
public sealed record Release(string Key, string Id, int Revision, string Payload, int Attempts)
{
    /// <summary>Gets the market; null when none is known.</summary>
    public string? Market { get; init; }
}
