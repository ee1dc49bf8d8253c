using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Ci;
using LocalizationKit.Reporting.Html;
using LocalizationKit.Reporting.Insights;
using LocalizationKit.Reporting.Markdown;
using Spectre.Console;

namespace LocalizationKit.Cli.Output;

/// <summary>Makes the writer of a format.</summary>
internal static class VerdictWriters
{
    /// <summary>Makes a writer.</summary>
    /// <param name="format">One of the formats that the command line accepts.</param>
    /// <param name="options">What the user says of the results.</param>
    /// <param name="target">Where results go.</param>
    /// <param name="trend">An earlier run to compare with; null for none.</param>
    /// <returns>The writer.</returns>
    public static IVerdictWriter Create(string format, ResultOptions options, OutputTarget target, ResultTrend? trend = null)
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
        var folder = Directory.GetCurrentDirectory();
        return format switch
        {
            "json" => new JsonVerdictWriter(stream, trend),
            "sarif" => new SarifVerdictWriter(stream),
            "junit" => new JUnitVerdictWriter(stream, options.FailOn == FailOn.Review ? Verdict.Review : Verdict.Block),
            "html" => new HtmlVerdictWriter(stream, new HtmlReportOptions { Title = options.Title, Created = TimeProvider.System.GetLocalNow(), SourceLanguage = options.Source }, trend),
            "markdown" => new MarkdownVerdictWriter(stream, trend),
            "csv" => new CsvVerdictWriter(stream, options.HasMark),
            "github" => new GitHubVerdictWriter(stream, folder),
            "gitlab" => new GitLabVerdictWriter(stream, folder),
            _ => new JsonLinesVerdictWriter(stream, options.WithTexts),
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
