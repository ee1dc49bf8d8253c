using System.CommandLine;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Commands;

/// <summary>Checks glossaries and market packs: <c>lockit glossary lint</c>.</summary>
internal sealed class GlossaryLintCommand : ExampleCommand
{
    private readonly Argument<string[]> _paths = new("PATHS") { Description = "Glossary files (TSV, CSV), pack folders, or folders of packs.", Arity = ArgumentArity.OneOrMore };

    /// <summary>Initializes the command.</summary>
    public GlossaryLintCommand()
        : base("lint", "Checks glossaries and market packs; each problem with file, line and remedy.")
    {
        Add(_paths);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit glossary lint brand.tsv", "a glossary of your own"),
        ("lockit glossary lint glossaries", "every pack in a folder"),
    ];

    private int Run(ParseResult result)
    {
        var output = result.InvocationConfiguration.Output;
        var problems = result.GetValue(_paths)!.SelectMany(Inspect).ToList();
        foreach (var problem in problems)
        {
            output.WriteLine(problem.ToString());
        }

        var errors = problems.Count(p => p.IsError);
        output.WriteLine($"{errors} errors, {problems.Count - errors} warnings");
        return errors > 0 ? ExitCodes.Usage : ExitCodes.Success;
    }

    private static IEnumerable<MarketPackProblem> Inspect(string path)
    {
        if (Directory.Exists(path))
        {
            var files = new DirectoryPackFiles(path);
            var reader = new MarketPackReader(files, BuiltInMarkets.Files);
            return files.Packs.Count > 0
                ? files.Packs.SelectMany(p => reader.Read(p).Problems)
                : throw new UsageException($"'{path}' holds no {MarketPackReader.ManifestFile}, neither itself nor in a folder below.");
        }

        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file or folder '{path}'.");
        }

        using var stream = File.OpenRead(path);
        return GlossaryReader.Read(stream, path).Problems;
    }
}
