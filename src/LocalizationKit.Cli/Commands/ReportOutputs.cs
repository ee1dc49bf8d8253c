using LocalizationKit.Cli.Output;

namespace LocalizationKit.Cli.Commands;

/// <summary>Says where a report goes and what it looks like.</summary>
/// <param name="Format">The format.</param>
/// <param name="Target">The file; null for standard output.</param>
/// <param name="Options">What is said of the results.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ReportOutputs(string Format, string? Target, ResultOptions Options, TextWriter Output, TextWriter Error);
