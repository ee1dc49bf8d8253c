namespace LocalizationKit.Cli.Completion;

/// <summary>Writes for bash.</summary>
internal sealed class BashWriter : ShellWriter
{
    /// <inheritdoc/>
    public override string Path(CompletionNode node) => $"            \"{node.Path}\") at=\"{node.Path}\" ;;";

    /// <inheritdoc/>
    public override string Value(CompletionNode node, CompletionOption option)
    {
        var patterns = string.Join('|', option.Names.Select(n => $"\"{node.Path} {n}\""));

        // Without offers readline completes files.
        return option.Values.Count == 0 ? $"        {patterns}) return ;;" : $"        {patterns}) offers=\"{string.Join(' ', option.Values)}\" ;;";
    }

    /// <inheritdoc/>
    public override string Words(CompletionNode node) =>
        node.Words.Count == 0 ? "" : $"            \"{node.Path}\") offers=\"{string.Join(' ', node.Words.Select(w => w.Word))}\" ;;";

    /// <inheritdoc/>
    public override string Options(CompletionNode node) => $"            \"{node.Path}\") offers=\"{string.Join(' ', node.Options.SelectMany(o => o.Names))}\" ;;";
}
