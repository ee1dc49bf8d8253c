namespace LocalizationKit.Cli.Completion;

/// <summary>Describes a command to a shell. Immutable.</summary>
/// <param name="Path">The words that lead to it, each with a blank before it; empty for the tool itself.</param>
/// <param name="Words">What to offer where no option is begun: commands, or values of the argument, with their descriptions; empty for files.</param>
/// <param name="Options">The options.</param>
internal sealed record CompletionNode(string Path, IReadOnlyList<(string Word, string Description)> Words, IReadOnlyList<CompletionOption> Options);
