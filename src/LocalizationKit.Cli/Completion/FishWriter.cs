namespace LocalizationKit.Cli.Completion;

/// <summary>Writes for fish, with descriptions.</summary>
internal sealed class FishWriter : ShellWriter
{
    /// <inheritdoc/>
    public override string Path(CompletionNode node) => $"            case {Quote(node.Path)}\n                set at {Quote(node.Path)}";

    /// <inheritdoc/>
    public override string Value(CompletionNode node, CompletionOption option) => "";

    /// <inheritdoc/>
    public override string Words(CompletionNode node) =>
        string.Join('\n', node.Words.Select(w => $"{Begin(node)} -f -a {Quote(w.Word)}{(w.Description.Length > 0 ? " -d " + Quote(w.Description) : "")}"));

    /// <inheritdoc/>
    public override string Options(CompletionNode node) => string.Join('\n', node.Options.Select(o => $"{Begin(node)}{string.Concat(o.Names.Select(NameOf))}{ValueOf(o)} -d {Quote(o.Description)}"));

    private static string Begin(CompletionNode node) => $"complete -c lockit -n {Quote($"__lockit_at {Quote(node.Path)}")}";

    private static string NameOf(string name) => name.StartsWith("--", StringComparison.Ordinal) ? " -l " + Quote(name[2..]) : name.Length == 2 ? " -s " + Quote(name[1..]) : " -o " + Quote(name[1..]);

    private static string ValueOf(CompletionOption option) =>
        !option.TakesValue ? "" : option.Values.Count == 0 ? " -r -F" : $" -x -a {Quote(string.Join(' ', option.Values))}";

    private static string Quote(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
