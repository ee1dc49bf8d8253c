using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LocalizationKit.Cli.Commands;

/// <summary>Prints the help of a command, its examples and the exit codes.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ExampleCommand { Examples.Count: > 0 } command)
        {
            output.WriteLine("Examples:");
            foreach (var (line, meaning) in command.Examples)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {meaning}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes: 0 fine, 1 a listing is at or above --fail-on, 2 wrong command line, configuration or glossary,");
        output.WriteLine("            3 some records could not be read, 4 a remote service failed, 130 interrupted.");
        return ExitCodes.Success;
    }
}
