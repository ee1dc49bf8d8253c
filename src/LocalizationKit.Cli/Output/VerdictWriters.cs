using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using Spectre.Console;

namespace LocalizationKit.Cli.Output;

/// <summary>Makes the writer of a format.</summary>
internal static class VerdictWriters
{
    /// <summary>Makes a writer.</summary>
    /// <param name="format">One of the formats that the command line accepts.</param>
    /// <param name="failOn">From which verdict on a listing is a failed test case of JUnit.</param>
    /// <param name="target">Where results go.</param>
    /// <returns>The writer.</returns>
    public static IVerdictWriter Create(string format, FailOn failOn, OutputTarget target)
    {
        if (format == "pretty")
        {
            return new PrettyVerdictWriter(CreateConsole(target));
        }

        if (format == "plain")
        {
            return new PlainVerdictWriter(target.Writer);
        }

        var stream = target.Stream ?? Console.OpenStandardOutput();
        return format switch
        {
            "json" => new JsonVerdictWriter(stream),
            "sarif" => new SarifVerdictWriter(stream),
            "junit" => new JUnitVerdictWriter(stream, failOn == FailOn.Review ? Verdict.Review : Verdict.Block),
            _ => new JsonLinesVerdictWriter(stream),
        };
    }

    private static IAnsiConsole CreateConsole(OutputTarget target)
    {
        var isTerminal = target.Stream is null && ReferenceEquals(target.Writer, Console.Out) && !Console.IsOutputRedirected;
        if (isTerminal)
        {
            return AnsiConsole.Console;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(target.Writer) });
        console.Profile.Width = 100_000; // A file has no edge to wrap at.
        return console;
    }
}
