namespace LocalizationKit.Cli.Completion;

/// <summary>Writes for zsh, with descriptions.</summary>
internal sealed class ZshWriter : ShellWriter
{
    /// <inheritdoc/>
    public override string Path(CompletionNode node) => $"            \"{node.Path}\") at=\"{node.Path}\" ;;";

    /// <inheritdoc/>
    public override string Value(CompletionNode node, CompletionOption option)
    {
        var patterns = string.Join('|', option.Names.Select(n => $"\"{node.Path} {n}\""));
        return option.Values.Count == 0 ? $"        {patterns}) _files; return ;;" : $"        {patterns}) offers=({string.Join(' ', option.Values.Select(v => Quote(v, "")))}) ;;";
    }

    /// <inheritdoc/>
    public override string Words(CompletionNode node) =>
        node.Words.Count == 0 ? "" : $"            \"{node.Path}\") offers=({string.Join(' ', node.Words.Select(w => Quote(w.Word, w.Description)))}) ;;";

    /// <inheritdoc/>
    public override string Options(CompletionNode node) =>
        $"            \"{node.Path}\") offers=({string.Join(' ', node.Options.SelectMany(o => o.Names.Select(n => Quote(n, o.Description))))}) ;;";

    // The first colon ends the word.
    private static string Quote(string word, string description) =>
        "'" + (word.Replace(":", "\\:", StringComparison.Ordinal) + (description.Length > 0 ? ":" + description : "")).Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
