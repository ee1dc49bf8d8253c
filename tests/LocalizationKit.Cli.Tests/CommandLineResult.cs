namespace LocalizationKit.Cli.Tests;

/// <summary>Holds what a command line answered.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandLineResult(int Code, string Output, string Error);
