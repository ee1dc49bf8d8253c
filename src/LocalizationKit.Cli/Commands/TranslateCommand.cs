using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Fills missing targets by machine and checks the batch: <c>lockit translate</c>.</summary>
internal sealed class TranslateCommand : ExampleCommand
{
    private readonly CheckSymbols _symbols = new();
    private readonly Option<string?> _report = new("--report") { Description = "File for verdicts and findings, in --format [default: jsonl].", HelpName = "FILE" };

    /// <summary>Initializes the command.</summary>
    public TranslateCommand()
        : base("translate", "Fills missing targets through Azure AI Translator, glossary-enforced, then checks. The key comes from AZURE_TRANSLATOR_KEY.")
    {
        _symbols.Output.Description = "File for the translated batch, JSON Lines [default: standard output].";
        _symbols.AddTo(this);
        Add(_report);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit translate new.jsonl --market ja-JP -o translated.jsonl", "fills what is missing, keeps the rest"),
        ("lockit translate new.jsonl -o translated.jsonl --report results.jsonl --fail-on review", "with the findings; stricter in CI"),
        ("lockit translate translated.jsonl -o again.jsonl", "a second run asks only for what failed before"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var outputs = new TranslateOutputs(
            result.GetValue(_symbols.Output),
            result.GetValue(_report),
            ShowsProgress: !result.GetValue(_symbols.NoProgress),
            ShowsStats: result.GetValue(_symbols.Stats),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error);
        var run = new TranslateRun(_symbols.SettingsOf(result), result.GetValue(_symbols.Files) ?? [], outputs);
        return await run.RunAsync(cancellationToken);
    }
}
