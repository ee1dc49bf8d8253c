using LocalizationKit.Checks;
using LocalizationKit.Cli.Spelling;
using LocalizationKit.Markets;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Cli.Settings;

/// <summary>Makes what judges a run. Everything that can be wrong with packs, glossaries and settings is found here, before the first record is read.</summary>
/// <param name="Pipeline">The pipeline.</param>
/// <param name="Options">The settings it was made with.</param>
/// <param name="Markets">The markets.</param>
/// <param name="Glossaries">The user's glossaries.</param>
internal sealed record PipelineSetup(QualityPipeline Pipeline, QualityOptions Options, IMarketCatalog Markets, IReadOnlyList<Glossary> Glossaries)
{
    /// <summary>Loads packs and glossaries and makes the pipeline.</summary>
    /// <param name="settings">The settings of the run.</param>
    /// <param name="error">Takes the warnings.</param>
    /// <returns>The parts.</returns>
    /// <exception cref="UsageException">Something is wrong.</exception>
    public static PipelineSetup Load(CheckSettings settings, TextWriter error)
    {
        var markets = MarketSetup.Load(settings.Packs, error);
        var glossaries = MarketSetup.LoadGlossaries(settings.Glossaries, LanguagesOf(settings, markets), error);
        var options = new QualityOptions();
        var builder = new QualityPipelineBuilder().WithMarkets(markets).Configure(o => Apply(settings, options = o, error));
        foreach (var glossary in glossaries)
        {
            builder.WithGlossary(glossary);
        }

        if (settings.RiskModel is { } model)
        {
            builder.WithRisk(RiskFiles.ReadModel(model));
        }

        try
        {
            return new PipelineSetup(builder.Build(), options, markets, glossaries);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    // A termbase may hold many languages; the run says which two are meant.
    private static GlossaryLanguages LanguagesOf(CheckSettings settings, IMarketCatalog markets)
    {
        var market = settings.Market is { } id && markets.TryGet(id, out var found) ? found : null;
        return new GlossaryLanguages(Tag(settings.Source ?? "zh-Hans", "--source"), settings.Target is { } target ? Tag(target, "--target") : market?.Language);
    }

    private static void Apply(CheckSettings settings, QualityOptions options, TextWriter error)
    {
        options.DefaultMarket = settings.Market;
        options.DefaultVertical = settings.Vertical;
        options.DefaultTargetLanguage = settings.Target is { } target ? Tag(target, "--target") : null;
        options.DefaultSourceLanguage = settings.Source is { } source ? Tag(source, "--source") : options.DefaultSourceLanguage;
        options.Selection = new CheckSelection(settings.Select, settings.Ignore, []) { Rules = settings.Rules };
        options.Speller = HunspellSpeller.Open(settings.Dictionaries, settings.Words);
        options.Limits = settings.Limits;
        options.PlaceholderPatterns = settings.Placeholders;
        options.Jobs = settings.Jobs ?? options.Jobs;
        options.Lexicons = [.. settings.Lexicons.Select(RiskFiles.ReadLexicon)];
        options.FluencyModels = [.. settings.LanguageModels.SelectMany(RiskFiles.ReadLanguageModels)];
        options.ChoosesCandidates = settings.ChoosesCandidates;
        options.Guarantee = settings.Gate is { } gate ? RiskFiles.ReadGate(gate) : null;
        if (settings.Baseline is { } baseline)
        {
            options.Baseline = BaselineFile.Read(baseline, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), error);
        }
    }

    private static LanguageTag Tag(string text, string where) =>
        LanguageTag.TryParse(text, out var tag) ? tag : throw new UsageException($"{where}: '{text}' is not a language tag such as de or zh-Hans.");
}
