using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using LocalizationKit.Cli.Commands;

namespace LocalizationKit.Cli.Manual;

/// <summary>Holds the manual of the tool, read from its commands so that it cannot say anything else than they do.</summary>
internal sealed class ManualPage
{
    private ManualPage(string description, IReadOnlyList<ManualCommand> commands)
    {
        Description = description;
        Commands = commands;
    }

    /// <summary>Gets what the tool is for.</summary>
    public string Description { get; }

    /// <summary>Gets the commands that do something, in the order of the help.</summary>
    public IReadOnlyList<ManualCommand> Commands { get; }

    /// <summary>Gets the exit codes.</summary>
    public static IReadOnlyList<ManualEntry> ExitStatus { get; } =
    [
        Exit(ExitCodes.Success, "Nothing at or above --fail-on (default block)."),
        Exit(ExitCodes.Failed, "Some listing is at or above --fail-on."),
        Exit(ExitCodes.Usage, "The command line, a configuration or a glossary is wrong; the message names file, line and remedy."),
        Exit(ExitCodes.Unreadable, "Some records could not be read; all others were judged. Wins over 1."),
        Exit(ExitCodes.Remote, "A remote service failed after its retries. Wins over 3."),
        Exit(ExitCodes.Interrupted, "Interrupted; the results so far are whole lines."),
    ];

    /// <summary>Gets the environment variables that are read.</summary>
    public static IReadOnlyList<ManualEntry> Environment { get; } =
    [
        new("NO_COLOR", "When set to anything, no colours are used."),
        new("AZURE_TRANSLATOR_KEY", "The key for 'lockit translate'; lockit.json may name another variable (translation.keyVariable)."),
    ];

    /// <summary>Gets the files that are read without being named.</summary>
    public static IReadOnlyList<ManualEntry> Files { get; } =
    [
        new("lockit.json", "Settings; the nearest one in the working directory or above. 'lockit schema' prints its schema. The command line wins over it."),
    ];

    /// <summary>Reads the manual of a command line.</summary>
    /// <param name="root">The root of all commands.</param>
    /// <returns>The manual.</returns>
    public static ManualPage Of(Command root)
    {
        var commands = new List<ManualCommand>();
        foreach (var command in root.Subcommands.Where(static c => !c.Hidden))
        {
            Collect(command, command.Name, commands);
        }

        return new ManualPage(root.Description ?? "", commands);
    }

    private static ManualEntry Exit(int code, string meaning) => new(code.ToString(CultureInfo.InvariantCulture), meaning);

    private static void Collect(Command command, string path, List<ManualCommand> commands)
    {
        if (command.Subcommands.Count == 0)
        {
            commands.Add(Read(command, path));
        }

        foreach (var inner in command.Subcommands.Where(static c => !c.Hidden))
        {
            Collect(inner, $"{path} {inner.Name}", commands);
        }
    }

    private static ManualCommand Read(Command command, string path)
    {
        var options = command.Options.Where(static o => o is { Hidden: false } and not HelpOption).ToList();
        List<ManualEntry> entries =
        [
            .. command.Arguments.Where(static a => !a.Hidden).Select(static a => new ManualEntry(a.Name, a.Description ?? "")),
            .. options.Select(static o => new ManualEntry(NameOf(o), o.Description ?? "")),
        ];
        var synopsis = string.Join(' ', new[] { "lockit", path, options.Count > 0 ? "[options]" : "" }.Concat(command.Arguments.Select(ShowArgument)).Where(static w => w.Length > 0));
        var examples = command is ExampleCommand e ? e.Examples.Select(static x => new ManualEntry(x.Line, x.Meaning)) : [];
        return new ManualCommand(path, synopsis, command.Description ?? "", entries, [.. examples]);
    }

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return option.Arity.MaximumNumberOfValues == 0 || option is Option<bool> ? names : $"{names} {option.HelpName ?? "VALUE"}{(option.Arity.MaximumNumberOfValues > 1 ? "…" : "")}";
    }

    private static string ShowArgument(Argument argument)
    {
        var name = argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }
}
