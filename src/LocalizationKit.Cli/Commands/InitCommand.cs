using System.CommandLine;
using System.Text;
using LocalizationKit.Cli.Completion;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Commands;

/// <summary>Writes a commented <c>lockit.json</c>: <c>lockit init</c>.</summary>
internal sealed class InitCommand : ExampleCommand
{
    private readonly Option<string?> _market = new Option<string?>("--market") { Description = "Market of records that name none, e.g. ja-JP.", HelpName = "ID" }.Offering(() => BuiltInMarkets.Catalog.Ids);
    private readonly Option<string?> _vertical = new("--vertical") { Description = "Vertical of records that name none, e.g. beauty.", HelpName = "NAME" };
    private readonly Option<string?> _source = new("--source") { Description = "Source language of records that name none.", HelpName = "TAG" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File to write [default: lockit.json here].", HelpName = "FILE" };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file when there is one." };

    /// <summary>Initializes the command.</summary>
    public InitCommand()
        : base("init", "Writes a lockit.json with every setting explained, most of them switched off.")
    {
        CheckSymbols.AddTo(this, _market, _vertical, _source, _output, _force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit init --market ja-JP --vertical beauty", "settings for a team that translates beauty products for Japan"),
        ("lockit init --force", "begins anew; the old file is gone"),
    ];

    private int Run(ParseResult result)
    {
        var path = result.GetValue(_output) ?? LockitConfig.FileName;
        if (File.Exists(path) && !result.GetValue(_force))
        {
            throw new UsageException($"'{path}' is there already; edit it, or replace it with --force.");
        }

        if (result.GetValue(_market) is { } market && !BuiltInMarkets.Catalog.TryGet(market, out _))
        {
            throw new UsageException($"--market: there is no built-in market '{market}'; 'lockit markets' lists them. For one of your own, write its id into the file.");
        }

        var chosen = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["market"] = result.GetValue(_market),
            ["vertical"] = result.GetValue(_vertical),
            ["source"] = SettingValues.Tag(result.GetValue(_source), "--source")?.ToString(),
        };
        File.WriteAllText(path, ConfigTemplate.Fill(chosen), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        result.InvocationConfiguration.Output.WriteLine($"{path} written. Take the slashes away before a setting to switch it on; 'lockit schema' describes all of them.");
        return ExitCodes.Success;
    }
}
