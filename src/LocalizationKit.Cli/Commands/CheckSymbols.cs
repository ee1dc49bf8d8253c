using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Holds the arguments and options of <c>lockit check</c>.</summary>
internal sealed class CheckSymbols
{
    public Argument<string[]> Files { get; } = new("FILES") { Description = "Batches: .jsonl, .csv, .tsv, each also .gz; '-' or nothing reads standard input.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Market { get; } = new("--market") { Description = "Market of records that name none, e.g. ja-JP.", HelpName = "ID" };

    public Option<string?> Vertical { get; } = new("--vertical") { Description = "Vertical of records that name none, e.g. beauty.", HelpName = "NAME" };

    public Option<string?> Source { get; } = new("--source") { Description = "Source language of records that name none [default: zh-Hans].", HelpName = "TAG" };

    public Option<string?> Target { get; } = new("--target") { Description = "Target language of records that name no market: language-level rules only, e.g. de.", HelpName = "TAG" };

    public Option<string[]> Glossary { get; } = Many("--glossary", "FILE", "Glossary (TSV or CSV: source, target, forbidden …) that holds for every record.");

    public Option<string[]> Pack { get; } = Many("--pack", "DIR", "Market pack of your own; replaces a built-in one of the same id.");

    public Option<string[]> Select { get; } = Many("--select", "GLOBS", "Run only these checks, e.g. LK2*,LK3004.");

    public Option<string[]> Ignore { get; } = Many("--ignore", "GLOBS", "Do not run these checks; wins over --select.");

    public Option<string[]> Severity { get; } = Many("--severity", "ID=LEVEL", "Severity of a check: neutral, minor, major or critical, e.g. LK3005=minor.");

    public Option<string?> FailOn { get; } = new("--fail-on") { Description = "Lowest verdict that makes the exit code 1: block, review or never [default: block].", HelpName = "VERDICT" };

    public Option<string?> Format { get; } = new("--format") { Description = "pretty, jsonl, json, sarif or junit [default: pretty].", HelpName = "FORMAT" };

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "File for the results [default: standard output].", HelpName = "FILE" };

    public Option<string?> InputFormat { get; } = new("--input-format") { Description = "jsonl, csv or tsv [default: by file name].", HelpName = "FORMAT" };

    public Option<int?> Jobs { get; } = new("--jobs", "-j") { Description = "Listings judged at the same time [default: number of processors].", HelpName = "N" };

    public Option<string?> Baseline { get; } = new("--baseline") { Description = "Accepted findings: shown as suppressed, neither scored nor gated.", HelpName = "FILE" };

    public Option<string?> WriteBaseline { get; } = new("--write-baseline") { Description = "Write all findings of this run as a baseline.", HelpName = "FILE" };

    public Option<string?> Config { get; } = new("--config") { Description = "Settings [default: the nearest lockit.json in this folder or above].", HelpName = "FILE" };

    public Option<string?> Gate { get; } = new("--gate") { Description = "Proven publish thresholds, made by 'lockit train gate'; they go before those of the markets.", HelpName = "FILE" };

    public Option<string?> RiskModel { get; } = new("--risk-model") { Description = "Risk model of your own, made by 'lockit train risk' [default: the built-in one].", HelpName = "FILE" };

    public Option<bool> Choose { get; } = new("--choose") { Description = "Judge each text's candidates too and name the best one where it is not the target." };

    public Option<bool> NoProgress { get; } = new("--no-progress") { Description = "No progress line on the terminal." };

    public Option<bool> Stats { get; } = new("--stats") { Description = "One JSON line on standard error: records, segments, characters, seconds, segmentsPerSecond, peakBytes, and scores by market, engine, merchant and day." };

    /// <summary>Adds everything to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        Files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            {
                result.AddError($"There is no option '{token.Value}'. A file of that name is written './{token.Value}'.");
            }
        });
        command.Add(Files);
        Option[] options =
        [
            Market, Vertical, Source, Target, Glossary, Pack, Select, Ignore, Severity, FailOn, Format, Output,
            InputFormat, Jobs, Baseline, WriteBaseline, Gate, RiskModel, Choose, Config, NoProgress, Stats,
        ];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    private static Option<string[]> Many(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };
}
