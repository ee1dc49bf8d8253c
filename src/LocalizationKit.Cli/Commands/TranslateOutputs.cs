namespace LocalizationKit.Cli.Commands;

/// <summary>Says where the batch, the verdicts and the messages of a translation run go.</summary>
/// <param name="Batch">The file for the translated batch; null for standard output, or for the batch itself.</param>
/// <param name="IsInPlace">Whether each batch is replaced by its translation.</param>
/// <param name="Report">The file for the verdicts; null for none.</param>
/// <param name="ShowsProgress">Whether a progress line is wanted; it is shown on a terminal only.</param>
/// <param name="ShowsStats">Whether a line of statistics is wanted.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record TranslateOutputs(string? Batch, bool IsInPlace, string? Report, bool ShowsProgress, bool ShowsStats, TextWriter Output, TextWriter Error);
