using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LocalizationKit.Cli.Manual;

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

        output.WriteLine("Exit codes:");
        foreach (var exit in ManualPage.ExitStatus)
        {
            output.WriteLine($"  {exit.Name,-4} {exit.Meaning}");
        }

        return ExitCodes.Success;
    }
}
