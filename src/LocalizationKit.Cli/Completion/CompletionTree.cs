using System.CommandLine;
using System.CommandLine.Completions;

namespace LocalizationKit.Cli.Completion;

/// <summary>Reads the commands, options and values of the tool off its own command line, so that no shell offers what there is not.</summary>
internal static class CompletionTree
{
    /// <summary>Lists all commands.</summary>
    /// <param name="root">The tool.</param>
    /// <returns>The tool itself and all commands below it, each before those below it.</returns>
    public static IReadOnlyList<CompletionNode> Of(Command root) => [.. Walk(root, "", [.. root.Options.Where(o => o.Recursive)])];

    private static IEnumerable<CompletionNode> Walk(Command command, string path, IReadOnlyList<Option> inherited)
    {
        var own = command.Options.Concat(path.Length == 0 ? [] : inherited).Where(o => !o.Hidden).Select(Describe);
        var commands = command.Subcommands.Where(c => !c.Hidden).ToList();
        var words = commands.Count > 0
            ? commands.Select(c => (c.Name, c.Description ?? ""))
            : command.Arguments.SelectMany(a => ValuesOf(a.GetCompletions(CompletionContext.Empty))).Select(v => (v, ""));
        yield return new CompletionNode(path, [.. words], [.. own]);
        foreach (var node in commands.SelectMany(c => Walk(c, $"{path} {c.Name}", inherited)))
        {
            yield return node;
        }
    }

    // Of the help and its like only the names with dashes: '/?' is for another shell.
    private static CompletionOption Describe(Option option) => new(
        [.. option.Aliases.Prepend(option.Name).Where(n => n[0] == '-').Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length)],
        option.Description ?? "",
        option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool),
        option.ValueType == typeof(bool) ? [] : [.. ValuesOf(option.GetCompletions(CompletionContext.Empty))]);

    private static IEnumerable<string> ValuesOf(IEnumerable<CompletionItem> items) => items.Select(i => i.InsertText ?? i.Label).Distinct(StringComparer.Ordinal);
}
