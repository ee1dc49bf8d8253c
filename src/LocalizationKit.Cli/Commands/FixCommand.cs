using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Applies suggestions that are proven right and writes the batch back: <c>lockit fix</c>.</summary>
internal sealed class FixCommand : ExampleCommand
{
    private readonly CheckSymbols _symbols = new();
    private readonly Option<bool> _unsafe = new("--unsafe") { Description = "Apply suggestions, too, that a human should look at; each must still remove its finding and add none as grave." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print what would change as a unified diff; write nothing." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File for the mended batch [default: the batch itself; standard output for standard input].", HelpName = "FILE" };

    /// <summary>Initializes the command.</summary>
    public FixCommand()
        : base("fix", "Applies the suggestions that are proven safe and writes each batch back in its own format.")
    {
        _symbols.AddFilesTo(this);
        CheckSymbols.AddTo(
            this, _unsafe, _dryRun, _output, _symbols.Market, _symbols.Vertical, _symbols.Source, _symbols.Target, _symbols.Glossary, _symbols.Pack,
            _symbols.Select, _symbols.Ignore, _symbols.Severity, _symbols.InputFormat, _symbols.InputEncoding, _symbols.SourceFile, _symbols.Jobs, _symbols.Baseline, _symbols.Dictionaries, _symbols.Config);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit fix listings.jsonl --market ja-JP --dry-run", "shows what would change"),
        ("lockit fix listings.jsonl batch.csv.gz --market ja-JP", "mends both files in place; a file is replaced only when the new one is whole"),
        ("lockit fix listings.jsonl --select LK3005,LK5009 -o mended.jsonl", "blanks and widths only, into another file"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var run = new FixRun(
            _symbols.SettingsOf(result),
            result.GetValue(_symbols.Files) ?? [],
            new FixOutputs(
                result.GetValue(_output),
                AppliesUnsafe: result.GetValue(_unsafe),
                IsDryRun: result.GetValue(_dryRun),
                result.InvocationConfiguration.Output,
                result.InvocationConfiguration.Error));
        return await run.RunAsync(cancellationToken);
    }
}
