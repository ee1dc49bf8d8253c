using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>The main job: reads batches, writes verdicts and findings: <c>lockit check</c>.</summary>
internal sealed class CheckCommand : ExampleCommand
{
    private readonly CheckSymbols _symbols = new();

    /// <summary>Initializes the command.</summary>
    public CheckCommand()
        : base("check", "Checks batches of listings: verdicts, scores and findings; the exit code is for CI.")
    {
        _symbols.AddTo(this);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit check listings.jsonl --market ja-JP --vertical beauty", "judges a batch for Japan and prints what is wrong"),
        ("lockit check batch.csv.gz --target de --format jsonl -o results.jsonl", "language-level rules only, results for programs"),
        ("lockit check listings.jsonl --glossary brand.tsv --fail-on review", "with a glossary of your own; stricter in CI"),
        ("lockit check listings.jsonl --format sarif -o lockit.sarif", "for code-scanning viewers"),
        ("lockit check listings.jsonl --format html -o report.html", "one page for people: charts, filters, every listing with its findings marked"),
        ("lockit check shop.ja.xlf --annotate marked.xlf", "the findings as marks in the document, for a translation tool"),
        ("lockit check listings.jsonl --choose --format jsonl", "names the best of the target and the other engines' candidates"),
        ("lockit check listings.jsonl --write-baseline known.json", "accepts what is there; later runs use --baseline known.json"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var settings = _symbols.SettingsOf(result);
        var run = new CheckRun(
            settings,
            result.GetValue(_symbols.Files) ?? [],
            new CheckOutputs(
                result.GetValue(_symbols.Output),
                _symbols.ResultOptionsOf(result, settings),
                result.GetValue(_symbols.WriteBaseline),
                result.GetValue(_symbols.Annotate),
                ShowsProgress: !result.GetValue(_symbols.NoProgress),
                ShowsStats: result.GetValue(_symbols.Stats),
                result.InvocationConfiguration.Output,
                result.InvocationConfiguration.Error));
        return await run.RunAsync(cancellationToken);
    }
}
