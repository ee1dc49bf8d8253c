namespace LocalizationKit.Cli.Commands;

/// <summary>Says what a report is made of.</summary>
/// <param name="Results">The results.</param>
/// <param name="Against">The results of an earlier run; null for none.</param>
/// <param name="Batches">The batches that were checked; empty when their texts are not wanted or in the results.</param>
internal sealed record ReportInputs(IReadOnlyList<string> Results, string? Against, IReadOnlyList<string> Batches);
