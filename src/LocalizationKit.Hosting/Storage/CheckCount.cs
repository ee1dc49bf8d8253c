namespace LocalizationKit.Hosting.Storage;

/// <summary>Counts the findings of one check.</summary>
/// <param name="Check">The id of the check.</param>
/// <param name="Severity">The gravest severity among them.</param>
/// <param name="Count">How many there are.</param>
public sealed record CheckCount(string Check, string Severity, long Count);
