using System.CommandLine;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Cli.Commands;

/// <summary>Turns a termbase into the table of a market pack: <c>lockit glossary import</c>.</summary>
internal sealed class GlossaryImportCommand : ExampleCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "Termbase: TBX (.tbx, .xml), UTX, CSV or TSV." };
    private readonly Option<string?> _source = new("--source") { Description = "Source language to take out of a TBX file [default: its first one].", HelpName = "TAG" };
    private readonly Option<string?> _target = new("--target") { Description = "Target language to take out of a TBX file [default: its only other one].", HelpName = "TAG" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File for the table [default: standard output].", HelpName = "FILE" };

    /// <summary>Initializes the command.</summary>
    public GlossaryImportCommand()
        : base("import", "Turns TBX, UTX, CSV or TSV into the table of a market pack.")
    {
        Add(_file);
        Add(_source);
        Add(_target);
        Add(_output);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit glossary import terms.tbx --source zh-Hans --target de -o fashion.tsv", "one language pair of a termbase"),
        ("lockit glossary import terms.utx", "a UTX table, to standard output"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var languages = new GlossaryLanguages(SettingValues.Tag(result.GetValue(_source), "--source"), SettingValues.Tag(result.GetValue(_target), "--target"));
        var glossary = MarketSetup.LoadGlossary(result.GetValue(_file)!, languages, result.InvocationConfiguration.Error);
        await using var target = OutputTarget.Open(result.GetValue(_output), result.InvocationConfiguration.Output);
        GlossaryWriter.Write(glossary, languages, GlossaryFormat.Tsv, target.Writer);
        return ExitCodes.Success;
    }
}
