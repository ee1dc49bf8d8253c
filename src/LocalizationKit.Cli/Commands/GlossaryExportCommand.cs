using System.CommandLine;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Cli.Commands;

/// <summary>Writes a glossary or the terms of a market for other tools: <c>lockit glossary export</c>.</summary>
internal sealed class GlossaryExportCommand : ExampleCommand
{
    private readonly Argument<string> _what = new("WHAT") { Description = "A glossary file, the folder of a pack, or the id of a market." };
    private readonly Option<string?> _to = new("--to") { Description = "tbx, utx, csv or tsv [default: by the name of the output, otherwise tbx].", HelpName = "FORMAT" };
    private readonly Option<string?> _style = new("--style") { Description = "Style of TBX: dca or dct [default: dca].", HelpName = "STYLE" };
    private readonly Option<string?> _vertical = new("--vertical") { Description = "Only the terms of this vertical and the common ones.", HelpName = "NAME" };
    private readonly Option<string?> _source = new("--source") { Description = "Source language [default: zh-Hans].", HelpName = "TAG" };
    private readonly Option<string?> _target = new("--target") { Description = "Target language [default: that of the market].", HelpName = "TAG" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File [default: standard output].", HelpName = "FILE" };

    /// <summary>Initializes the command.</summary>
    public GlossaryExportCommand()
        : base("export", "Writes a glossary, a pack or a built-in market as TBX, UTX, CSV or TSV.")
    {
        Option[] options = [_to, _style, _vertical, _source, _target, _output];
        Add(_what);
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit glossary export ja-JP --vertical beauty -o beauty.tbx", "the terms of a market for a translation tool"),
        ("lockit glossary export brand.tsv --target de --to tbx --style dct", "a glossary of your own"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var path = result.GetValue(_output);
        var format = FormatOf(result, path);
        var source = SettingValues.Tag(result.GetValue(_source), "--source") ?? LanguageTag.Parse("zh-Hans");
        var (glossary, target) = Load(result, source, SettingValues.Tag(result.GetValue(_target), "--target"));
        if (target is null && format is not (GlossaryFormat.Tsv or GlossaryFormat.Csv))
        {
            throw new UsageException("The form names its languages; say which one the renderings are in, e.g. --target de.");
        }

        await using var output = OutputTarget.Open(path, result.InvocationConfiguration.Output);
        GlossaryWriter.Write(glossary, new GlossaryLanguages(source, target), format, output.Writer);
        return ExitCodes.Success;
    }

    private GlossaryFormat FormatOf(ParseResult result, string? path)
    {
        var isDct = SettingValues.OneOf(result.GetValue(_style), ["dca", "dct"], "--style") == "dct";
        var name = SettingValues.OneOf(result.GetValue(_to), ["tbx", "utx", "csv", "tsv"], "--to") ?? Path.GetExtension(path ?? "").TrimStart('.').ToLowerInvariant();
        return name switch
        {
            "csv" => GlossaryFormat.Csv,
            "tsv" => GlossaryFormat.Tsv,
            "utx" => GlossaryFormat.Utx,
            _ => isDct ? GlossaryFormat.TbxDct : GlossaryFormat.TbxDca,
        };
    }

    private (Glossary Glossary, LanguageTag? Target) Load(ParseResult result, LanguageTag source, LanguageTag? target)
    {
        var what = result.GetValue(_what)!;
        var error = result.InvocationConfiguration.Error;
        if (File.Exists(what))
        {
            return (MarketSetup.LoadGlossary(what, new GlossaryLanguages(source, target), error), target);
        }

        var market = FindMarket(what, error);
        var vertical = result.GetValue(_vertical);
        if (vertical is not null && !market.Glossaries.ContainsKey(vertical))
        {
            throw new UsageException($"--vertical: {market.Id} has no '{vertical}'; it has {string.Join(", ", market.Verticals)}.");
        }

        var chosen = market.Glossaries.Where(g => vertical is null || g.Key == "common" || g.Key.Equals(vertical, StringComparison.OrdinalIgnoreCase)).OrderBy(g => g.Key, StringComparer.Ordinal);
        return (new Glossary(market.Label, [.. chosen.SelectMany(g => g.Value.Entries)]), target ?? market.Language);
    }

    private static Market FindMarket(string what, TextWriter error)
    {
        if (Directory.Exists(what))
        {
            var markets = MarketSetup.ReadFolder(what, error).ToList();
            return markets.Count == 1 ? markets[0] : throw new UsageException($"'{what}' holds {markets.Count} packs; name the folder of one.");
        }

        return BuiltInMarkets.Catalog.TryGet(what, out var market)
            ? market
            : throw new UsageException($"'{what}' is neither a file, nor a folder, nor a market; the markets are {string.Join(", ", BuiltInMarkets.Catalog.Ids)}.");
    }
}
