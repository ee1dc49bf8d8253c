using System.CommandLine;
using System.Text;

namespace LocalizationKit.Cli.Completion;

/// <summary>Prints the script that teaches a shell the commands of the tool. The scripts are static: a shell that completes does not start the tool.</summary>
internal static class CompletionScript
{
    /// <summary>Gets the shells.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    /// <summary>Prints the script for a shell.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="root">The tool.</param>
    /// <returns>The script.</returns>
    public static string For(string shell, Command root)
    {
        var nodes = CompletionTree.Of(root);
        ShellWriter writer = shell switch
        {
            "bash" => new BashWriter(),
            "zsh" => new ZshWriter(),
            "fish" => new FishWriter(),
            _ => new PowerShellWriter(),
        };
        return Template("lockit." + shell)
            .Replace("{{paths}}", Lines(nodes.Where(n => n.Path.Length > 0).Select(writer.Path)), StringComparison.Ordinal)
            .Replace("{{values}}", Lines(nodes.SelectMany(n => n.Options.Where(o => o.TakesValue).Select(o => writer.Value(n, o)))), StringComparison.Ordinal)
            .Replace("{{words}}", Lines(nodes.Select(writer.Words)), StringComparison.Ordinal)
            .Replace("{{options}}", Lines(nodes.Select(writer.Options)), StringComparison.Ordinal);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(l => l.Length > 0));

    private static string Template(string name)
    {
        using var stream = typeof(CompletionScript).Assembly.GetManifestResourceStream("LocalizationKit.Cli.Completion.Templates." + name)
            ?? throw new InvalidOperationException($"The template {name} is not compiled into the tool.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
