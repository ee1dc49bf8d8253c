using LocalizationKit.Checks;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Settings;

/// <summary>Holds the settings of a check run as given by one place: the configuration or the command line. Null or empty means "says nothing".</summary>
internal sealed record CheckSettings
{
    public string? Market { get; init; }

    public string? Vertical { get; init; }

    public string? Source { get; init; }

    public string? Target { get; init; }

    public IReadOnlyList<string> Glossaries { get; init; } = [];

    public IReadOnlyList<string> Packs { get; init; } = [];

    public IReadOnlyList<string> Select { get; init; } = [];

    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Gets the severities, by check alone or by market, vertical and field as well; the last that fits wins.</summary>
    public IReadOnlyList<CheckRule> Rules { get; init; } = [];

    public IReadOnlyList<FieldLimit> Limits { get; init; } = [];

    public IReadOnlyList<string> Placeholders { get; init; } = [];

    public IReadOnlyList<string> Dictionaries { get; init; } = [];

    public IReadOnlyList<string> Words { get; init; } = [];

    public FailOn? FailOn { get; init; }

    public string? Format { get; init; }

    public string? InputFormat { get; init; }

    public string? InputEncoding { get; init; }

    public string? SourceFile { get; init; }

    public int? Jobs { get; init; }

    public string? Baseline { get; init; }

    public string? Gate { get; init; }

    public string? RiskModel { get; init; }

    public IReadOnlyList<string> Lexicons { get; init; } = [];

    public IReadOnlyList<string> LanguageModels { get; init; } = [];

    public bool ChoosesCandidates { get; init; }

    public JudgeSettings? Judge { get; init; }

    public bool AsksJudges { get; init; }

    public bool TranslatesBack { get; init; }

    public bool FetchesCandidates { get; init; }

    public TranslationSettings? Translation { get; init; }

    /// <summary>Lays these settings over others: single values replace, what is a list adds up; select, ignore and dictionaries replace when given.</summary>
    /// <param name="under">The settings below.</param>
    /// <returns>The sum.</returns>
    public CheckSettings Over(CheckSettings under) => new()
    {
        Market = Market ?? (Target is null ? under.Market : null),
        Vertical = Vertical ?? under.Vertical,
        Source = Source ?? under.Source,
        Target = Target ?? (Market is null ? under.Target : null),
        Glossaries = [.. under.Glossaries, .. Glossaries],
        Packs = [.. under.Packs, .. Packs],
        Select = Select.Count > 0 ? Select : under.Select,
        Ignore = Ignore.Count > 0 ? Ignore : under.Ignore,
        Rules = [.. under.Rules, .. Rules],
        Limits = [.. under.Limits, .. Limits],
        Placeholders = [.. under.Placeholders, .. Placeholders],
        Dictionaries = Dictionaries.Count > 0 ? Dictionaries : under.Dictionaries,
        Words = [.. under.Words, .. Words],
        FailOn = FailOn ?? under.FailOn,
        Format = Format ?? under.Format,
        InputFormat = InputFormat ?? under.InputFormat,
        InputEncoding = InputEncoding ?? under.InputEncoding,
        SourceFile = SourceFile ?? under.SourceFile,
        Jobs = Jobs ?? under.Jobs,
        Baseline = Baseline ?? under.Baseline,
        Gate = Gate ?? under.Gate,
        RiskModel = RiskModel ?? under.RiskModel,
        Lexicons = [.. Lexicons, .. under.Lexicons],
        LanguageModels = [.. LanguageModels, .. under.LanguageModels],
        ChoosesCandidates = ChoosesCandidates || under.ChoosesCandidates,
        Judge = Judge ?? under.Judge,
        AsksJudges = AsksJudges || under.AsksJudges,
        TranslatesBack = TranslatesBack || under.TranslatesBack,
        FetchesCandidates = FetchesCandidates || under.FetchesCandidates,
        Translation = Translation ?? under.Translation,
    };

    /// <summary>Says of the batches what the settings say.</summary>
    /// <param name="markets">The markets of the run.</param>
    /// <returns>The options.</returns>
    public BatchOptions BatchOptions(IMarketCatalog markets) => new()
    {
        Format = InputFormat,
        Encoding = InputEncoding,
        SourceFile = SourceFile,
        Source = Source,
        Market = Market,
        Markets = markets,
    };
}
