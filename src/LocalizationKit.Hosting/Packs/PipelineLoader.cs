using LocalizationKit.Checks;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Markets;

namespace LocalizationKit.Hosting.Packs;

/// <summary>Builds the pipeline from the settings. What is wrong in a pack is a value, never an exception.</summary>
internal static class PipelineLoader
{
    public static LoadedPipeline Load(KitOptions options)
    {
        var problems = new List<MarketPackProblem>();
        var errors = new List<string>();
        var own = new List<Market>();
        var glossaries = new List<Glossary>();
        try
        {
            foreach (var folder in options.Packs)
            {
                own.AddRange(ReadFolder(folder, problems, errors));
            }

            foreach (var path in options.Glossaries)
            {
                using var stream = File.OpenRead(path);
                var result = GlossaryReader.Read(stream, path);
                problems.AddRange(result.Problems);
                glossaries.Add(result.Glossary);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Add(exception.Message);
        }

        errors.AddRange(problems.Where(p => p.IsError).Select(p => p.ToString()));
        var warnings = problems.Where(p => !p.IsError).Select(p => p.ToString()).ToList();
        IMarketCatalog markets = own.Count == 0 ? BuiltInMarkets.Catalog : new CombinedMarketCatalog(new MarketCatalog(own), BuiltInMarkets.Catalog);
        var used = new QualityOptions();
        var pipeline = errors.Count > 0 ? null : Build(options, markets, glossaries, errors, o => used = o);
        return new LoadedPipeline(pipeline, errors, warnings, markets, used, glossaries);
    }

    private static QualityPipeline? Build(KitOptions options, IMarketCatalog markets, List<Glossary> glossaries, List<string> errors, Action<QualityOptions> report)
    {
        var builder = new QualityPipelineBuilder().WithMarkets(markets).Configure(o =>
        {
            report(o);
            o.DefaultMarket = options.DefaultMarket;
            o.DefaultVertical = options.DefaultVertical;
            o.DefaultSourceLanguage = LanguageTag.Parse(options.SourceLanguage);
            o.Jobs = options.Judging.Jobs;
            o.Selection = new CheckSelection([.. options.Select], [.. options.Ignore], [.. options.Severities.Select(s => KeyValuePair.Create(s.Key, Severity(s.Value)))]);
        });
        foreach (var glossary in glossaries)
        {
            builder.WithGlossary(glossary);
        }

        try
        {
            return builder.Build();
        }
        catch (ArgumentException exception)
        {
            errors.Add($"{KitOptions.Section}:{exception.Message}");
            return null;
        }
    }

    private static Mqm.Severity Severity(string name) => SeverityNames.TryParse(name, out var severity) ? severity : default;

    private static List<Market> ReadFolder(string folder, List<MarketPackProblem> problems, List<string> errors)
    {
        var files = new DirectoryPackFiles(folder);
        if (files.Packs.Count == 0)
        {
            errors.Add($"'{folder}' holds no {MarketPackReader.ManifestFile}, neither itself nor in a folder below; add a pack, or take the folder out.");
        }

        var reader = new MarketPackReader(files, BuiltInMarkets.Files);
        var markets = new List<Market>();
        foreach (var result in files.Packs.Select(reader.Read))
        {
            problems.AddRange(result.Problems);
            if (result.Market is { } market)
            {
                markets.Add(market);
            }
        }

        return markets;
    }
}
