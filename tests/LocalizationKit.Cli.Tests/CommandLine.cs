using System.CommandLine;
using LocalizationKit.Cli.Commands;

namespace LocalizationKit.Cli.Tests;

/// <summary>Runs a command line inside the test process.</summary>
internal static class CommandLine
{
    public static async Task<CommandLineResult> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await Lockit.RunAsync(arguments, new InvocationConfiguration { Output = output, Error = error });
        return new CommandLineResult(code, output.ToString(), error.ToString());
    }
}
