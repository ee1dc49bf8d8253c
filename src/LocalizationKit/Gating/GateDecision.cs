namespace LocalizationKit.Gating;

/// <summary>Holds the verdict and what led to it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reasons">One sentence each; empty when the listing is published.</param>
public sealed record GateDecision(Verdict Verdict, IReadOnlyList<string> Reasons);
