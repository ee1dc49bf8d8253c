namespace LocalizationKit.Reporting.Insights;

/// <summary>Counts a term or fact that is at fault more than once.</summary>
/// <param name="Source">The source characters; empty for none.</param>
/// <param name="Target">The target characters; empty for none.</param>
/// <param name="Count">The number of findings.</param>
internal sealed record RecurringFact(string Source, string Target, int Count);
