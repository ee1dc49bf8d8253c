namespace LocalizationKit.Checks;

/// <summary>Proposes a text for the target span of a finding.</summary>
/// <param name="Replacement">The text to put in place of the target span.</param>
/// <param name="IsSafe">Whether the replacement may be applied without a human: the check vouches for it, and in a verdict it is also proven, as all checks were run again with it.</param>
public sealed record Suggestion(string Replacement, bool IsSafe);
