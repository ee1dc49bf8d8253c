namespace LocalizationKit.Reporting.Insights;

/// <summary>Shows one finding of a cause.</summary>
/// <param name="Id">The listing.</param>
/// <param name="Market">Its market.</param>
/// <param name="Field">The field; null for the record.</param>
/// <param name="Source">The source characters; empty for none.</param>
/// <param name="Target">The target characters; empty for none.</param>
/// <param name="Message">What the finding says.</param>
internal sealed record CauseExample(string? Id, string? Market, string? Field, string Source, string Target, string Message);
