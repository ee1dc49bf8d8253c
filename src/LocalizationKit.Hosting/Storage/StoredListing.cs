namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds a revision of a listing as the ledger keeps it.</summary>
/// <param name="Sequence">The place in the ledger.</param>
/// <param name="Id">The id of the listing.</param>
/// <param name="Revision">The revision, from 1.</param>
/// <param name="State">Where it stands.</param>
public sealed record StoredListing(long Sequence, string Id, int Revision, ListingState State)
{
    /// <summary>Gets the hash of the content.</summary>
    public required string Hash { get; init; }

    /// <summary>Gets the market; null when none is known.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the vertical; null when the record names none.</summary>
    public string? Vertical { get; init; }

    /// <summary>Gets the engine that translated it; null when unknown.</summary>
    public string? Engine { get; init; }

    /// <summary>Gets the verdict; null before judging.</summary>
    public string? Verdict { get; init; }

    /// <summary>Gets the quality, 0 to 100; null when there is none.</summary>
    public double? Quality { get; init; }

    /// <summary>Gets the risk, 0 to 1; null when there is none.</summary>
    public double? Risk { get; init; }

    /// <summary>Gets the record as it came; null when its text is no longer kept.</summary>
    public string? Record { get; init; }

    /// <summary>Gets the record with the reviewer's corrections; null when there are none.</summary>
    public string? Corrected { get; init; }

    /// <summary>Gets the result record; null before judging, or when its text is no longer kept.</summary>
    public string? Result { get; init; }

    /// <summary>Gets why the listing could not be judged; null when it was.</summary>
    public string? Error { get; init; }

    /// <summary>Gets the reviewer's decision: <c>approve</c>, <c>correct</c> or <c>reject</c>; null when there is none.</summary>
    public string? Decision { get; init; }

    /// <summary>Gets the name of the key that decided; null when nobody did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Gets the reviewer's reason; null when none was given.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets when it was accepted.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Gets when it was judged; null before.</summary>
    public DateTimeOffset? JudgedAt { get; init; }

    /// <summary>Gets when a reviewer decided; null before.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Gets when every publisher had taken it; null before.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }
}
