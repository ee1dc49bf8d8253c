namespace LocalizationKit.Cli.Completion;

/// <summary>Writes for PowerShell.</summary>
internal sealed class PowerShellWriter : ShellWriter
{
    /// <inheritdoc/>
    public override string Path(CompletionNode node) => $"        {Quote(node.Path)}";

    /// <inheritdoc/>
    public override string Value(CompletionNode node, CompletionOption option) =>
        string.Join('\n', option.Names.Select(n => $"        {Quote($"{node.Path} {n}")} = @({List(option.Values)})"));

    /// <inheritdoc/>
    public override string Words(CompletionNode node) => $"        {Quote(node.Path)} = @({List(node.Words.Select(w => w.Word))})";

    /// <inheritdoc/>
    public override string Options(CompletionNode node) => $"        {Quote(node.Path)} = @({List(node.Options.SelectMany(o => o.Names))})";

    private static string List(IEnumerable<string> values) => string.Join(", ", values.Select(Quote));

    private static string Quote(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
