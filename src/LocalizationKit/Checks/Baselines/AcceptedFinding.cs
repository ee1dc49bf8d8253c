namespace LocalizationKit.Checks.Baselines;

/// <summary>Holds a finding that somebody accepted, and why. Immutable.</summary>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
public sealed record AcceptedFinding(string Fingerprint)
{
    /// <summary>Gets the reason; null when none was given.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets who answers for it; null when nobody was named.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets the last day on which it holds; null for no end.</summary>
    public DateOnly? Expires { get; init; }
}
