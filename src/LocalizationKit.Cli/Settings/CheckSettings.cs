using LocalizationKit.Mqm;

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

    public IReadOnlyList<KeyValuePair<string, Severity>> Severities { get; init; } = [];

    public FailOn? FailOn { get; init; }

    public string? Format { get; init; }

    public string? InputFormat { get; init; }

    public int? Jobs { get; init; }

    public string? Baseline { get; init; }

    public string? Gate { get; init; }

    public string? RiskModel { get; init; }

    public bool? Choose { get; init; }

    /// <summary>Lays these settings over others: single values replace, glossaries, packs and severities add up, select and ignore replace when given.</summary>
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
        Severities = [.. under.Severities, .. Severities],
        FailOn = FailOn ?? under.FailOn,
        Format = Format ?? under.Format,
        InputFormat = InputFormat ?? under.InputFormat,
        Jobs = Jobs ?? under.Jobs,
        Baseline = Baseline ?? under.Baseline,
        Gate = Gate ?? under.Gate,
        RiskModel = RiskModel ?? under.RiskModel,
        Choose = Choose ?? under.Choose,
    };
}
