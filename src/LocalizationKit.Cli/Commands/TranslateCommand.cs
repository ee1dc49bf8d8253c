using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Fills missing targets by machine and checks the batch: <c>lockit translate</c>.</summary>
internal sealed class TranslateCommand : ExampleCommand
{
    private readonly CheckSymbols _symbols = new();
    private readonly Option<string?> _report = new("--report") { Description = "File for verdicts and findings, in --format [default: jsonl].", HelpName = "FILE" };
    private readonly Option<bool> _inPlace = new("--in-place") { Description = "Replace each batch by its translation; needed for several files." };

    /// <summary>Initializes the command.</summary>
    public TranslateCommand()
        : base("translate", "Fills missing targets through Azure AI Translator, glossary-enforced, writes each batch back in its own format, then checks. The key comes from AZURE_TRANSLATOR_KEY.")
    {
        _symbols.Output.Description = "File for the translated batch, in the format it came in; until it is written, FILE.journal keeps what came, and a run after a crash takes that up [default: standard output, without a journal].";
        _symbols.AddTo(this);
        Add(_report);
        Add(_inPlace);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit translate new.jsonl --market ja-JP -o translated.jsonl", "fills what is missing, keeps the rest"),
        ("lockit translate new.jsonl -o translated.jsonl --report results.jsonl --fail-on review", "with the findings; stricter in CI"),
        ("lockit translate ja.xlf catalogue.csv.gz --in-place", "any format that can be written back; a second run, also after a crash, asks only for what did not come before"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var outputs = new TranslateOutputs(
            result.GetValue(_symbols.Output),
            IsInPlace: result.GetValue(_inPlace),
            result.GetValue(_report),
            ShowsProgress: !result.GetValue(_symbols.NoProgress),
            ShowsStats: result.GetValue(_symbols.Stats),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error);
        var run = new TranslateRun(_symbols.SettingsOf(result), result.GetValue(_symbols.Files) ?? [], outputs);
        return await run.RunAsync(cancellationToken);
    }
}
