using LocalizationKit.Checks;
using LocalizationKit.Cli.Spelling;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Settings;

/// <summary>Makes the pipeline that settings describe.</summary>
internal static class PipelineSetup
{
    /// <summary>Makes a pipeline.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="error">Takes warnings.</param>
    /// <returns>The pipeline.</returns>
    /// <exception cref="UsageException">A setting, pack or glossary is wrong.</exception>
    public static QualityPipeline Create(CheckSettings settings, TextWriter error)
    {
        var markets = MarketSetup.Load(settings.Packs, error);
        var builder = new QualityPipelineBuilder().WithMarkets(markets).Configure(options => Apply(settings, options, error));
        foreach (var glossary in MarketSetup.LoadGlossaries(settings.Glossaries, error))
        {
            builder.WithGlossary(glossary);
        }

        try
        {
            return builder.Build();
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
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
        if (settings.Baseline is { } baseline)
        {
            options.Baseline = BaselineFile.Read(baseline, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), error);
        }
    }

    private static LanguageTag Tag(string text, string where) =>
        LanguageTag.TryParse(text, out var tag) ? tag : throw new UsageException($"{where}: '{text}' is not a language tag such as de or zh-Hans.");
}
