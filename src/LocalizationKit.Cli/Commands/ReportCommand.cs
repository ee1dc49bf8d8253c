using System.CommandLine;
using LocalizationKit.Cli.Completion;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Commands;

/// <summary>Renders the results of a run for people: <c>lockit report</c>.</summary>
internal sealed class ReportCommand : ExampleCommand
{
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "html",
        [".htm"] = "html",
        [".md"] = "markdown",
        [".csv"] = "csv",
        [".json"] = "json",
        [".jsonl"] = "jsonl",
        [".sarif"] = "sarif",
        [".xml"] = "junit",
    };

    private readonly CheckSymbols _symbols = new();
    private readonly Argument<string[]> _results = new("RESULTS") { Description = "Results as JSON Lines, written by 'lockit check --format jsonl'; also .gz; '-' reads standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _format = new Option<string?>("--format", "-f") { Description = string.Join(", ", SettingValues.Formats) + " [default: by the name of --output, otherwise html].", HelpName = "FORMAT" }.Offering(() => SettingValues.Formats);
    private readonly Option<string?> _against = new("--against") { Description = "Results of an earlier run: what is new, fixed and unchanged since then.", HelpName = "FILE" };
    private readonly Option<string[]> _batch = new("--batch") { Description = "The batches that were checked, for the texts; not needed for results written with --with-texts.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    /// <summary>Initializes the command.</summary>
    public ReportCommand()
        : base("report", "Renders results as an HTML page, a pull-request comment or a table, with causes, terms to add, who stands out, scores and trend.")
    {
        Add(_results);
        CheckSymbols.AddTo(this, _format, _symbols.Output, _against, _batch, _symbols.Title, _symbols.Bom, _symbols.WithTexts);
        CheckSymbols.AddTo(this, _symbols.Source, _symbols.InputFormat, _symbols.InputEncoding, _symbols.SourceFile, _symbols.Config);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit check listings.jsonl --format jsonl --with-texts -o results.jsonl --fail-on never", "judges once …"),
        ("lockit report results.jsonl -o report.html", "… and shows it as one page that works from a file"),
        ("lockit report results.jsonl --against last-week.jsonl -o comment.md", "a pull-request comment: what is new and what is fixed"),
        ("lockit report results.jsonl --batch listings.jsonl -o report.html", "takes the texts from the batch"),
        ("lockit report results.jsonl -f csv --bom -o findings.csv", "a table of findings for Excel"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var settings = _symbols.SettingsOf(result);
        var output = result.GetValue(_symbols.Output);
        var format = SettingValues.OneOf(result.GetValue(_format), SettingValues.Formats, "--format") ?? FormatOf(output);
        if (format == "html" && output is null && ReferenceEquals(result.InvocationConfiguration.Output, Console.Out) && !Console.IsOutputRedirected)
        {
            throw new UsageException("A page is of no use on a terminal; name its file, e.g. -o report.html.");
        }

        var run = new ReportRun(
            settings,
            new ReportInputs(result.GetValue(_results) ?? [], result.GetValue(_against), result.GetValue(_batch) ?? []),
            new ReportOutputs(format, output, _symbols.ResultOptionsOf(result, settings), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return await run.RunAsync(cancellationToken);
    }

    private static string FormatOf(string? output) =>
        output is not null && ByExtension.TryGetValue(Path.GetExtension(output), out var format) ? format : "html";
}
