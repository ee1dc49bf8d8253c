namespace LocalizationKit.Gating;

/// <summary>Holds the verdict and what led to it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reasons">One sentence each; empty when the listing is published.</param>
public sealed record GateDecision(Verdict Verdict, IReadOnlyList<string> Reasons)
{
    /// <summary>Gets whether nothing but the risk holds the listing.</summary>
    public bool IsHeldByRisk { get; init; }

    /// <summary>Gets the guarantee a published listing goes out under, in words; null when there is none.</summary>
    public string? Guarantee { get; init; }
}
