using System.CommandLine;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Cli.Commands;

/// <summary>Checks glossaries and market packs: <c>lockit glossary lint</c>.</summary>
internal sealed class GlossaryLintCommand : ExampleCommand
{
    private readonly Argument<string[]> _paths = new("PATHS") { Description = "Glossary files (TSV, CSV, TBX, UTX), pack folders, or folders of packs.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _source = new("--source") { Description = "Source language of glossary files [default: zh-Hans].", HelpName = "TAG" };
    private readonly Option<string?> _target = new("--target") { Description = "Target language of glossary files: scripts are checked by it.", HelpName = "TAG" };

    /// <summary>Initializes the command.</summary>
    public GlossaryLintCommand()
        : base("lint", "Checks glossaries and market packs; each problem with file, line and remedy.")
    {
        Add(_paths);
        Add(_source);
        Add(_target);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit glossary lint brand.tsv --target de", "a glossary of your own"),
        ("lockit glossary lint glossaries", "every pack in a folder"),
    ];

    private int Run(ParseResult result)
    {
        var output = result.InvocationConfiguration.Output;
        var languages = new GlossaryLanguages(SettingValues.Tag(result.GetValue(_source) ?? "zh-Hans", "--source"), SettingValues.Tag(result.GetValue(_target), "--target"));
        var problems = result.GetValue(_paths)!.SelectMany(p => Inspect(p, languages)).ToList();
        foreach (var problem in problems)
        {
            output.WriteLine(problem.ToString());
        }

        var errors = problems.Count(p => p.IsError);
        output.WriteLine($"{errors} errors, {problems.Count - errors} warnings");
        return errors > 0 ? ExitCodes.Usage : ExitCodes.Success;
    }

    private static IEnumerable<MarketPackProblem> Inspect(string path, GlossaryLanguages languages)
    {
        if (Directory.Exists(path))
        {
            var files = new DirectoryPackFiles(path);
            var reader = new MarketPackReader(files, BuiltInMarkets.Files);
            return files.Packs.Count > 0
                ? files.Packs.Select(reader.Read).SelectMany(r => r.Market is null ? r.Problems : r.Problems.Concat(Inspect(r.Market)))
                : throw new UsageException($"'{path}' holds no {MarketPackReader.ManifestFile}, neither itself nor in a folder below.");
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file or folder '{path}'.");
        }

        using var stream = File.OpenRead(path);
        var result = GlossaryReader.Read(stream, path, languages);
        return result.Problems.Concat(GlossaryInspector.Inspect(result.Glossary.Entries, languages.Source!, languages.Target));
    }

    // Common terms hold together with those of each vertical, so they are looked at together; what is found in several verticals is told once.
    private static IEnumerable<MarketPackProblem> Inspect(Market market)
    {
        var common = market.Glossaries.TryGetValue("common", out var found) ? found.Entries : [];
        var verticals = market.Verticals.Select(v => (IReadOnlyList<TermEntry>)[.. common, .. market.Glossaries[v].Entries]).DefaultIfEmpty(common);
        return verticals.SelectMany(e => GlossaryInspector.Inspect(e, LanguageTag.Parse("zh-Hans"), market.Language)).Distinct();
    }
}
