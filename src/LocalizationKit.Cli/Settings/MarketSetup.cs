using LocalizationKit.Markets;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Cli.Settings;

/// <summary>Loads the packs and glossaries of a run. An error in one stops the run: a gate with half its rules is none.</summary>
internal static class MarketSetup
{
    /// <summary>Joins the user's packs with the built-in ones.</summary>
    /// <param name="packs">Folders of packs, or folders that hold several.</param>
    /// <param name="error">Takes the warnings.</param>
    /// <returns>The markets; the user's win.</returns>
    /// <exception cref="UsageException">A folder is missing or a pack has an error.</exception>
    public static IMarketCatalog Load(IReadOnlyList<string> packs, TextWriter error)
    {
        if (packs.Count == 0)
        {
            return BuiltInMarkets.Catalog;
        }

        var own = new List<Market>();
        foreach (var folder in packs)
        {
            if (!Directory.Exists(folder))
            {
                throw new UsageException($"--pack: there is no folder '{folder}'; name one that holds a {MarketPackReader.ManifestFile}.");
            }

            own.AddRange(ReadFolder(folder, error));
        }

        return new CombinedMarketCatalog(new MarketCatalog(own), BuiltInMarkets.Catalog);
    }

    /// <summary>Reads a user's glossaries.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="languages">The language pair to take out of termbases that hold several.</param>
    /// <param name="error">Takes the warnings.</param>
    /// <returns>The glossaries.</returns>
    /// <exception cref="UsageException">A file is missing or has an error.</exception>
    public static IReadOnlyList<Glossary> LoadGlossaries(IReadOnlyList<string> paths, GlossaryLanguages languages, TextWriter error) =>
        [.. paths.Select(p => File.Exists(p) ? LoadGlossary(p, languages, error) : throw new UsageException($"--glossary: there is no file '{p}'."))];

    /// <summary>Reads one glossary.</summary>
    /// <param name="path">The file.</param>
    /// <param name="languages">The language pair to take out of a termbase that holds several.</param>
    /// <param name="error">Takes the warnings.</param>
    /// <returns>The glossary.</returns>
    /// <exception cref="UsageException">The file is missing or has an error.</exception>
    public static Glossary LoadGlossary(string path, GlossaryLanguages languages, TextWriter error)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        using var stream = File.OpenRead(path);
        var result = GlossaryReader.Read(stream, path, languages);
        Report(result.Problems, error);
        return result.Glossary;
    }

    /// <summary>Reads the packs of a folder.</summary>
    /// <param name="folder">The folder of a pack, or of several.</param>
    /// <param name="error">Takes the warnings.</param>
    /// <returns>The markets.</returns>
    /// <exception cref="UsageException">The folder holds no pack, or one has an error.</exception>
    public static IEnumerable<Market> ReadFolder(string folder, TextWriter error)
    {
        var files = new DirectoryPackFiles(folder);
        if (files.Packs.Count == 0)
        {
            throw new UsageException($"'{folder}' holds no {MarketPackReader.ManifestFile}, neither itself nor in a folder below.");
        }

        var reader = new MarketPackReader(files, BuiltInMarkets.Files);
        foreach (var pack in files.Packs)
        {
            var result = reader.Read(pack);
            Report(result.Problems, error);
            yield return result.Market!;
        }
    }

    private static void Report(IReadOnlyList<MarketPackProblem> problems, TextWriter error)
    {
        var errors = problems.Where(p => p.IsError).ToList();
        if (errors.Count > 0)
        {
            throw new UsageException(string.Join(Environment.NewLine, errors));
        }

        foreach (var warning in problems)
        {
            error.WriteLine("lockit: " + warning);
        }
    }
}
