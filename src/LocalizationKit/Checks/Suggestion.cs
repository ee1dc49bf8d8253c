namespace LocalizationKit.Checks;

/// <summary>Proposes a text for the target span of a finding.</summary>
/// <param name="Replacement">The text to put in place of the target span.</param>
/// <param name="IsSafe">Whether the replacement is proven right and may be applied without a human.</param>
public sealed record Suggestion(string Replacement, bool IsSafe);
