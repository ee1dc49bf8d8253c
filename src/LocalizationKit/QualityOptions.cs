using LocalizationKit.Checks;
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

    /// <summary>Gets or sets the fingerprints of findings that are known and accepted: shown, but neither scored nor gated. Default: none.</summary>
    public IReadOnlySet<string> Baseline { get; set; } = new HashSet<string>();

    /// <summary>Gets or sets the proven publish thresholds, which go before those of the markets; null for none. Must have been made with the risk model in use.</summary>
    public PublishGuarantee? Guarantee { get; set; }

    /// <summary>Gets or sets whether the candidates of each text are judged too, to name the best one. Default false.</summary>
    public bool ChoosesCandidates { get; set; }

    /// <summary>Gets or sets how many listings are judged at the same time, 1 to 1024. Default: the number of processors.</summary>
    public int Jobs { get; set; } = Environment.ProcessorCount;

    /// <summary>Gets or sets the greatest length of one text in UTF-16 code units. Default 1,000,000.</summary>
    public int MaxTextLength { get; set; } = 1_000_000;
}
