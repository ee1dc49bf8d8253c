namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds what became of one listing at the translator, ready to be kept.</summary>
/// <param name="Sequence">The place in the ledger.</param>
/// <param name="State">Where the listing goes: on to judging (<see cref="ListingState.Received"/>), back to wait (<see cref="ListingState.Untranslated"/>), or aside (<see cref="ListingState.DeadLettered"/>).</param>
/// <param name="Json">The record with every target that came.</param>
public sealed record TranslationOutcome(long Sequence, ListingState State, string Json)
{
    /// <summary>Gets the engine that gave targets; null when none came.</summary>
    public string? Engine { get; init; }

    /// <summary>Gets why texts stay without a target; null when all have one.</summary>
    public string? Error { get; init; }

    /// <summary>Gets when the listing is due again, where it waits.</summary>
    public DateTimeOffset RetryAt { get; init; }
}
