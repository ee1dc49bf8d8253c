using System.CommandLine;
using System.CommandLine.Help;

namespace LocalizationKit.Cli.Commands;

/// <summary>Puts the command line together and turns what goes wrong into exit codes.</summary>
internal static class Lockit
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="configuration">Where output goes.</param>
    /// <returns>The exit code, see <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, InvocationConfiguration configuration)
    {
        configuration.EnableDefaultExceptionHandler = false;
        var parsed = ParseCheck(arguments) ?? CreateRoot().Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction and not HelpWithExamples)
        {
            foreach (var error in parsed.Errors)
            {
                await configuration.Error.WriteLineAsync("lockit: " + error.Message);
            }

            await configuration.Error.WriteLineAsync($"Try 'lockit {parsed.CommandResult.Command.Name} --help'.".Replace("lockit lockit", "lockit", StringComparison.Ordinal));
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (UsageException exception)
        {
            await configuration.Error.WriteLineAsync("lockit: " + exception.Message);
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            await configuration.Error.WriteLineAsync("lockit: interrupted; the results written so far are whole.");
            return ExitCodes.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await configuration.Error.WriteLineAsync("lockit: " + exception.Message);
            return ExitCodes.Usage;
        }
    }

    /// <summary>Makes the whole command line.</summary>
    /// <returns>The root of all commands.</returns>
    internal static RootCommand CreateRoot()
    {
        var root = new RootCommand("Checks machine-translated listings against market glossaries before they are published.")
        {
            new CheckCommand(),
            new ReportCommand(),
            new FixCommand(),
            new TranslateCommand(),
            new FactsCommand(),
            new ExplainCommand(),
            new ChecksCommand(),
            new SchemaCommand(),
            new ManCommand(),
            new MarketsCommand(),
            new GlossaryCommand(),
            new TrainCommand(),
            new InitCommand(),
            new CompletionCommand(),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpWithExamples();
            }
        }

        return root;
    }

    // A gate starts for one record at a time: what is run most makes neither the other commands nor what the root has for people (help, version, texts in their language).
    private static ParseResult? ParseCheck(string[] arguments)
    {
        if (arguments is not ["check", ..] || Array.Exists(arguments, MayAskForHelp))
        {
            return null;
        }

        StartMemory.Take();
        var parsed = new Command("lockit") { new CheckCommand() }.Parse(arguments);
        return parsed.Errors.Count == 0 ? parsed : null;
    }

    // Also among other letters behind one hyphen, or in a file of arguments.
    private static bool MayAskForHelp(string argument) => argument switch
    {
        "/h" or "/?" or ['@', ..] => true,
        ['-', '-', ..] => argument.StartsWith("--help", StringComparison.Ordinal) || argument.StartsWith("--version", StringComparison.Ordinal),
        ['-', ..] => argument.AsSpan().ContainsAny('h', '?'),
        _ => false,
    };
}
