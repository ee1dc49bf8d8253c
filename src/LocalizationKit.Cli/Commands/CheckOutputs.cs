using LocalizationKit.Cli.Output;

namespace LocalizationKit.Cli.Commands;

/// <summary>Says where the results, messages and side products of a check run go.</summary>
/// <param name="Results">The file for the results; null for standard output.</param>
/// <param name="Options">What is said of the results.</param>
/// <param name="Baseline">The file for a new baseline; null for none.</param>
/// <param name="Annotated">The file for the batch with its findings marked; null for none.</param>
/// <param name="ShowsProgress">Whether a progress line is wanted; it is shown on a terminal only.</param>
/// <param name="ShowsStats">Whether a line of statistics is wanted.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CheckOutputs(string? Results, ResultOptions Options, string? Baseline, string? Annotated, bool ShowsProgress, bool ShowsStats, TextWriter Output, TextWriter Error);
