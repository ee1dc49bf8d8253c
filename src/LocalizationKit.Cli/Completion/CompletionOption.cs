namespace LocalizationKit.Cli.Completion;

/// <summary>Describes an option to a shell. Immutable.</summary>
/// <param name="Names">The name and its aliases, with their dashes.</param>
/// <param name="Description">One sentence.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Values">The values to offer; empty where a file or a free text follows.</param>
internal sealed record CompletionOption(IReadOnlyList<string> Names, string Description, bool TakesValue, IReadOnlyList<string> Values);
