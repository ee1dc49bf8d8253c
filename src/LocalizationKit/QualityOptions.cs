using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Gating;
using LocalizationKit.Markets;

namespace LocalizationKit;

/// <summary>Holds the settings of a <see cref="QualityPipeline"/>.</summary>
public sealed class QualityOptions
{
    /// <summary>Gets or sets the market of listings that name neither market nor target language; null for none.</summary>
    public string? DefaultMarket { get; set; }

    /// <summary>Gets or sets the target language of listings that name neither, when there is no default market; null for none.</summary>
    public LanguageTag? DefaultTargetLanguage { get; set; }

    /// <summary>Gets or sets the vertical of listings that name none; null for none.</summary>
    public string? DefaultVertical { get; set; }

    /// <summary>Gets or sets the source language of listings that name none. Default <c>zh-Hans</c>.</summary>
    public LanguageTag DefaultSourceLanguage { get; set; } = LanguageTag.Parse("zh-Hans");

    /// <summary>Gets or sets which checks run and how grave they are. Default: all, with their own severities.</summary>
    public CheckSelection Selection { get; set; } = CheckSelection.All;

    /// <summary>Gets or sets the findings that are known and accepted: shown, but neither scored nor gated. What has expired must be left out by who reads it. Default: none.</summary>
    public Baseline Baseline { get; set; } = new();

    /// <summary>Gets or sets length limits on top of those of records and markets; the last that fits wins. Default: none.</summary>
    public IReadOnlyList<FieldLimit> Limits { get; set; } = [];

    /// <summary>Gets or sets patterns of further placeholders, regular expressions without look-around and back references. Default: none.</summary>
    public IReadOnlyList<string> PlaceholderPatterns { get; set; } = [];

    /// <summary>Gets or sets what knows how words are spelt; null for nobody, and then LK3001 is silent. Default: null.</summary>
    public ISpeller? Speller { get; set; }

    /// <summary>Gets or sets lexicons learned from approved translations, for LK2301 and LK2302; the first one of a pair of languages is used. Default: none.</summary>
    public IReadOnlyList<TranslationLexicon> Lexicons { get; set; } = [];

    /// <summary>Gets or sets models of the characters of approved translations, for LK3008; that of the listing's vertical goes before the general one. Default: none.</summary>
    public IReadOnlyList<FluencyModel> FluencyModels { get; set; } = [];

    /// <summary>Gets or sets the proven publish thresholds, which go before those of the markets; null for none. Must have been made with the risk model in use.</summary>
    public PublishGuarantee? Guarantee { get; set; }

    /// <summary>Gets or sets whether the candidates of each text are judged too, to name the best one. Default false.</summary>
    public bool ChoosesCandidates { get; set; }

    /// <summary>Gets or sets how many listings are judged at the same time, 1 to 1024. Default: the number of processors.</summary>
    public int Jobs { get; set; } = Environment.ProcessorCount;

    /// <summary>Gets or sets the greatest length of one text in UTF-16 code units. Default 1,000,000.</summary>
    public int MaxTextLength { get; set; } = 1_000_000;
}
